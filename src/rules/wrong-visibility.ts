import { allEntries } from "../catalogue/catalogue.ts";
import { audienceOf } from "../content-types/define.ts";
import { contentTypes } from "../content-types/index.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV203",
  severity: "error",
  *check(catalogue) {
    for (const entry of allEntries(catalogue)) {
      if (!("visibility" in entry.data)) continue;
      const { visibility } = entry.data;
      const audience = audienceOf(contentTypes[entry.type]);
      if (visibility === audience) continue;

      yield {
        at: entry.locate("visibility"),
        message: `"visibility" is "${visibility}", but everything in this folder is ${audience}.`,
        hint: `Write "visibility: ${audience}". What a reader may see is decided by the folder.`,
      };
    }
  },
});
