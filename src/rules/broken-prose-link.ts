import { allProse } from "../catalogue/catalogue.ts";
import { audienceOf } from "../content-types/define.ts";
import { contentTypes } from "../content-types/index.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import { isInternalSection, pageAddress, pageOf, typesIn } from "./addresses/page-address.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV524",
  severity: "error",
  *check(catalogue) {
    for (const { entry, prose } of allProse(catalogue)) {
      const isPublic = audienceOf(contentTypes[entry.type]) === "public";
      for (const { target, line, column } of prose.links) {
        const { section = "", id = "" } = pageAddress(target) ?? {};
        const types = typesIn(section);
        // A public text that leads to an internal page is wrong however well the page is named: KV518.
        if (types.length === 0 || id === "" || (isPublic && isInternalSection(section))) continue;
        const ids = types.flatMap((type) =>
          [...catalogue.known[type]].filter((one) => pageOf(type, one) === `/${section}/${one}/`),
        );
        if (ids.includes(id)) continue;

        const near = nearestWord(id, ids);
        yield {
          at: { file: prose.file, line, column },
          message: `"${target}" leads to a page that does not exist.`,
          hint: near
            ? `Did you mean "/${section}/${near}/"?`
            : "Name a record that is there, or write the text without the link.",
        };
      }
    }
  },
});
