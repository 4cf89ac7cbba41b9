import { describe, expect, test } from "vitest";
import { z } from "zod";
import { chatwootCannedResponses } from "../../src/exports/chatwoot.ts";
import { example } from "./catalogue-of.ts";

/** The body of "Add a New Canned Response" in Chatwoot's API reference; its model requires both. */
const cannedResponse = z.strictObject({ short_code: z.string().min(1), content: z.string().min(1) });

describe("chatwootCannedResponses(replies)", () => {
  test("is what the API takes, with our fields to be seen and none of Chatwoot's", () => {
    const [response] = z.array(cannedResponse).parse(chatwootCannedResponses([example]));
    expect(response).toEqual({
      short_code: "leverans-dm",
      content: "Hej!\n\nOrder [Ordernummer] kommer [Leveransdag]. Sagt: [Leveransdag].",
    });
  });

  test("is empty without replies", () => {
    expect(chatwootCannedResponses([])).toEqual([]);
  });
});
