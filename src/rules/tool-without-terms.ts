import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV718",
  severity: "error",
  *check({ tools, terms }) {
    for (const tool of tools.values()) {
      const { status, vendor, terms: relied = [] } = tool.data;
      if (status !== "approved" && status !== "restricted") continue;
      if (relied.length === 0) {
        yield {
          at: tool.locate("status"),
          message: `The tool is ${status}, but no terms say on which conditions we use it.`,
          hint: "Record the vendor’s terms with “npm run terms:add”, and name the version in “terms”.",
        };
      }
      for (const [i, id] of relied.entries()) {
        const other = terms.get(id)?.data.vendor;
        if (other === undefined || other === vendor) continue;
        yield {
          at: tool.locate("terms", i),
          message: `"${id}" are the terms of "${other}", but the tool comes from "${vendor}".`,
          hint: "Name the terms of the tool’s own vendor.",
        };
      }
    }
  },
});
