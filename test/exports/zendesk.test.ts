import { describe, expect, test } from "vitest";
import { z } from "zod";
import { zendeskMacros } from "../../src/exports/zendesk.ts";
import { example, words } from "./catalogue-of.ts";

/** "JSON format" and "Actions reference" of Zendesk's documentation, as far as one may write it. */
const createMacro = z.strictObject({
  macro: z.strictObject({
    title: z.string().min(1),
    active: z.boolean(),
    description: z.string(),
    actions: z
      .array(z.strictObject({ field: z.string(), value: z.union([z.string(), z.array(z.string())]) }))
      .min(1),
    restriction: z
      .strictObject({ type: z.enum(["Group", "User"]), id: z.int(), ids: z.array(z.int()).optional() })
      .nullable(),
  }),
});

describe("zendeskMacros(replies, words)", () => {
  test("is what the API takes: the reply, the tag, and when not to use it", () => {
    const [body] = z.array(createMacro).parse(zendeskMacros([{ ...example, length: "short" }], words));
    expect(body?.macro).toEqual({
      title: "Kvitto::Var är mitt paket? (DM, kort) · leverans-dm",
      active: true,
      description: "Använd den inte vid kris. Gäller till och med 2027-08-31.",
      actions: [
        {
          field: "comment_value",
          value: ["channel:all", "Hej!\n\nOrder [Ordernummer] kommer [Leveransdag]. Sagt: [Leveransdag]."],
        },
        { field: "current_tags", value: "leverans" },
      ],
      restriction: null,
    });
  });

  test("is empty without replies", () => {
    expect(zendeskMacros([], words)).toEqual([]);
  });
});
