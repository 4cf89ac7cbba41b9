import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { chainKey } from "../engine/terms/terms-chain.ts";
import { defineRule, type Finding } from "./define-rule.ts";

export default defineRule({
  code: "KV710",
  severity: "error",
  *check({ terms }) {
    for (const version of terms.values()) {
      const finding = brokenLink(version, terms);
      if (finding) yield finding;
    }
  },
});

function brokenLink(version: Entry<"terms">, terms: Catalogue["terms"]): Finding | undefined {
  const { change_kind: kind, previous: id, fetch_date } = version.data;
  if (id === undefined) {
    if (kind === "first_record") return undefined;
    return {
      at: version.locate("change_kind"),
      message: `The version is a ${kind === "change" ? "change" : "technical one"}, but does not say of which.`,
      hint: `Name the version before it in "previous", or write "change_kind: first_record".`,
    };
  }
  if (kind === "first_record")
    return {
      at: version.locate("previous"),
      message: `The version is a first record, but follows "${id}".`,
      hint: `Delete "previous", or write "change_kind: change".`,
    };
  const before = terms.get(id);
  // One that does not exist is KV201's.
  if (before === undefined) return undefined;
  if (chainKey(before.data) !== chainKey(version.data))
    return {
      at: version.locate("previous"),
      message: `"${id}" is the ${before.data.terms_type} of "${before.data.vendor}", and no version of these terms.`,
      hint: "Name the version of the same vendor and the same terms that was fetched before this one.",
    };
  if (before.data.fetch_date === fetch_date && beginsCircle(version, terms))
    return {
      at: version.locate("previous"),
      message: `The versions before "${version.id}" lead back to itself.`,
      hint: "One of them is the first of that day: let it name the version of an earlier day.",
    };
  if (before.data.fetch_date <= fetch_date) return undefined;
  return {
    at: version.locate("previous"),
    message: `"${id}" was fetched on ${before.data.fetch_date}, after this one on ${fetch_date}.`,
    hint: "Turn the two around: the version before is the older one.",
  };
}

/** Whether it is the first, by id, of versions of one day that each name another of them: then none would hold now. */
function beginsCircle({ id, data }: Entry<"terms">, terms: Catalogue["terms"]): boolean {
  const passed = new Set<string>();
  let at = data.previous;
  while (at !== undefined && at !== id && !passed.has(at)) {
    const one = terms.get(at)?.data;
    if (one?.fetch_date !== data.fetch_date) return false;
    passed.add(at);
    at = one.previous;
  }
  return at === id && [...passed].every((other) => id < other);
}
