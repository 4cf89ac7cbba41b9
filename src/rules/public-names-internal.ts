import { allEntries, allProse, type Catalogue, type ProseText } from "../catalogue/catalogue.ts";
import { splitFrontMatter } from "../catalogue/front-matter.ts";
import { audienceOf } from "../content-types/define.ts";
import { contentTypes, type TypeName } from "../content-types/index.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import { LineIndex } from "../lib/line-index.ts";
import { textsOf } from "../lib/texts-of.ts";
import { internalIdFinder } from "./addresses/internal-ids.ts";
import { isInternalSection, pageAddress } from "./addresses/page-address.ts";
import { defineRule, type Finding } from "./define-rule.ts";
import { locateInEnglish } from "./texts/locate-in-english.ts";
import { locateInText } from "./texts/locate-in-text.ts";

export default defineRule({
  code: "KV518",
  severity: "error",
  *check(catalogue) {
    const find = internalIdFinder(catalogue);
    for (const { text, at } of publicTexts(catalogue)) {
      for (const { type, word, offset } of find(text)) {
        yield namesRecord(locateInText(catalogue, at(), text, offset), type, word);
      }
    }
    for (const { entry, prose } of allProse(catalogue)) {
      if (!isPublic(entry.type)) continue;
      const pointers = internalLinks(prose);
      yield* pointers.map(({ finding }) => finding);
      const source = catalogue.texts.get(prose.file) ?? "";
      const index = new LineIndex(source);
      const start = source.length - splitFrontMatter(source).body.length;
      for (const { type, word, offset } of find(source.slice(start))) {
        const at = { file: prose.file, ...index.at(start + offset) };
        const pointed = pointers.some(({ finding, to }) => finding.at.line === at.line && to.includes(word));
        // A component that shows the record is wrong whatever the record is called: KV529.
        const isShown = prose.references.some(({ line, id }) => line === at.line && id === word);
        if (pointed || isShown) continue;
        yield namesRecord(at, type, word);
      }
    }
  },
});

const isPublic = (type: TypeName): boolean => audienceOf(contentTypes[type]) === "public";

/** Short texts that the public site shows, and where their values start: asked for only when one is at fault. */
function* publicTexts(catalogue: Catalogue): Generator<{ text: string; at: () => Location }> {
  for (const entry of allEntries(catalogue)) {
    if (!isPublic(entry.type)) continue;
    for (const { path, text } of textsOf(entry.data)) yield { text, at: () => entry.locate(...path) };
  }
  for (const { data, prose, locate } of catalogue.posts.values()) {
    for (const field of ["title", "summary"] as const) {
      yield { text: data[field], at: () => locate(field) };
      const { en } = prose;
      if (en) yield { text: en.translation[field], at: () => locateInEnglish(catalogue, en.file, field) };
    }
  }
}

/** A finding, and what it points to, so that the id in it is not reported once more. */
interface Pointer {
  readonly finding: Finding;
  readonly to: string;
}

const internalLinks = ({ file, links }: ProseText): Pointer[] =>
  links
    .filter(({ target }) => isInternalSection(pageAddress(target)?.section ?? ""))
    .map(({ target, line, column }) => ({
      to: target,
      finding: {
        at: { file, line, column },
        message: `"${target}" is an address on the internal site.`,
        hint: "Link to a public page, or write the text without the link.",
      },
    }));

const namesRecord = (at: Location, type: TypeName, word: string): Finding => ({
  at,
  message: `"${word}" is the id of an internal ${contentTypes[type].label.en}.`,
  hint: "Say the same in words that a reader outside the team understands.",
});
