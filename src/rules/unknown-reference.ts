import { allEntries, allProse, type Catalogue } from "../catalogue/catalogue.ts";
import { locateReference } from "../catalogue/references.ts";
import { audienceOf } from "../content-types/define.ts";
import { contentTypes, type TypeName } from "../content-types/index.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV201",
  severity: "error",
  *check(catalogue, { internal }) {
    for (const { locate, collection, id } of unknown(catalogue)) {
      const type = contentTypes[collection];
      const known = catalogue.known[collection];
      if (!internal && audienceOf(type) === "internal") continue;

      const near = nearestWord(id, known);
      yield {
        at: locate(),
        message: `There is no ${type.label.en} "${id}".`,
        hint: near
          ? `Did you mean "${near}"?`
          : `Add it in content/${type.path}/, or name one that is there.`,
      };
    }
  },
});

/** What records name in their fields, and texts in their components, where nothing has that name. */
function* unknown(catalogue: Catalogue): Generator<NamedReference> {
  const isKnown = (collection: string, id: string) => catalogue.known[collection as TypeName].has(id);
  for (const entry of allEntries(catalogue)) {
    for (const reference of entry.references) {
      const { collection, id } = reference;
      if (isKnown(collection, id)) continue;
      const locate = () => locateReference(entry, reference);
      yield { locate, collection: collection as TypeName, id };
    }
  }
  for (const { prose } of allProse(catalogue)) {
    for (const { collection, id, line, column } of prose.references) {
      if (isKnown(collection, id)) continue;
      yield { locate: () => ({ file: prose.file, line, column }), collection, id };
    }
  }
}

interface NamedReference {
  /** Places are looked up for the few that are wrong. */
  readonly locate: () => Location;
  readonly collection: TypeName;
  readonly id: string;
}
