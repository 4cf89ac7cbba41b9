import { contentTypes } from "../../content-types/index.ts";
import { attestationCoverage, type RecordCoverage } from "../../rules/assurance/attestation-coverage.ts";
import { attestationSection, readingMark, readOf, roleLine } from "../assurance/attestation-section.ts";
import { capital, type Context } from "../context.ts";
import { entryTitle } from "../entry-title.ts";
import type { RegisterRow, SectionView } from "../record-view.ts";
import { attestationWords as texts } from "../words/attestations.ts";
import { definePage } from "./define-register.ts";

/** Who has read what: each text with the roles that it is for, and each role with what it has left. */
export const attestationPage = definePage({
  address: "/attestations/",
  area: "registers",
  group: "assurance",
  title: texts.title,
  lead: texts.lead,
  about: texts.about,
  view: (context) => {
    const coverage = attestationCoverage(context.portal.catalogue, context.portal.asOf);
    const { say } = context;
    if (coverage.length === 0) return { groups: [{ id: "texts", rows: [], empty: say(texts.none) }] };
    return {
      sections: [
        { id: "texts", title: say(texts.texts), rows: coverage.map((one) => row(context, one)) },
        roleSection(context, coverage),
        ...coverage.map((one) => attestationSection(context, one, entryTitle(context, one.entry))),
      ],
      groups: [],
    };
  },
});

function row(context: Context, { entry, readers }: RecordCoverage): RegisterRow {
  const { language, link, say } = context;
  return {
    id: `${entry.type}-${entry.id}`,
    link: link(entry.type, entry.id, entryTitle(context, entry)),
    facts: [
      capital(contentTypes[entry.type].label[language]),
      `${say(texts.version)} ${entry.data.version}`,
      readOf(context, readers),
    ].join(" · "),
    mark: readingMark(context, readers),
  };
}

/** Over all texts, what the holders of each role have read and have left. */
function roleSection(context: Context, coverage: readonly RecordCoverage[]): SectionView {
  const { say, link } = context;
  const byRole = Map.groupBy(
    coverage.flatMap(({ entry, roles }) => roles.map((one) => ({ ...one, entry }))),
    ({ role }) => role,
  );
  return {
    id: "roles",
    title: say(texts.byRole),
    text: { text: say(texts.noNames) },
    lines: Array.from(byRole, ([role, parts]) => {
      const left = parts.filter((part) => part.readers.some(({ read }) => !read));
      return roleLine(
        context,
        role,
        parts.flatMap((part) => part.readers),
        left.map(({ entry }) => link(entry.type, entry.id, entryTitle(context, entry))),
      );
    }),
  };
}
