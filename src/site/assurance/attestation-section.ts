import {
  attestationCoverage,
  type Reader,
  type RecordCoverage,
} from "../../rules/assurance/attestation-coverage.ts";
import type { Entry } from "../../catalogue/catalogue.ts";
import { capital, type Context } from "../context.ts";
import type { SectionView } from "../record-view.ts";
import type { LineView, MarkView } from "../views.ts";
import { attestationWords as texts } from "../words/attestations.ts";

/** How far the reading has come: everybody has, somebody has time left, somebody is late, or nobody is there to read. */
export function readingMark({ say }: Context, readers: readonly Reader[]): MarkView {
  if (readers.length === 0) return { word: say(texts.vacant), tone: "warn", icon: "warning" };
  if (readers.some(({ isLate }) => isLate)) return { word: say(texts.late), tone: "warn", icon: "clock" };
  if (readers.some(({ read }) => !read)) return { word: say(texts.waiting), tone: "none", icon: "ring" };
  return { word: say(texts.all), tone: "good", icon: "check" };
}

/** `6 av 8`, on one line. */
export const readOf = ({ say }: Context, readers: readonly Reader[]): string =>
  [readers.filter(({ read }) => read).length, say(texts.of), readers.length].join("\u00A0");

/** The same with how many have read it: `Försenad, 6 av 8`. */
export function countedMark(context: Context, readers: readonly Reader[]): MarkView {
  const mark = readingMark(context, readers);
  return readers.length === 0 ? mark : { ...mark, word: `${mark.word}, ${readOf(context, readers)}` };
}

/** A line for a role: how many have read, and below it what is missing. */
export const roleLine = (
  context: Context,
  role: string,
  readers: readonly Reader[],
  missing: LineView["why"],
): LineView => ({
  label: capital(context.role(role)),
  value: countedMark(context, readers),
  form: "words",
  why: missing,
});

/** How much of a record is read, by the roles of its audience. People stand with their key alone. */
export function attestationSection(
  context: Context,
  { entry, from, readers, roles }: RecordCoverage,
  title: string,
): SectionView {
  const { say } = context;
  const counts = from < entry.data.version ? ` (${say(texts.countsFrom)} ${from})` : "";
  const late = ({ person, due }: Reader) => `${person}: ${say(texts.dueBy)} ${due}`;
  return {
    id: `read-${entry.type}-${entry.id}`,
    title,
    text: {
      text: `${readOf(context, readers)} ${say(texts.haveReadVersion)} ${entry.data.version}${counts}.`,
    },
    lines: roles.map((one) =>
      roleLine(context, one.role, one.readers, one.readers.filter(({ read }) => !read).map(late)),
    ),
  };
}

/** The same on the record's own page, with the way to confirm it; nothing when it need not be read. */
export function attestationSections(context: Context, entry: Entry): SectionView[] {
  const { say, portal } = context;
  const own = attestationCoverage(portal.catalogue, portal.asOf).filter(
    (one) => one.entry.file === entry.file,
  );
  return own.map((coverage) => {
    const section = attestationSection(context, coverage, say(texts.section));
    const value = `npm run attest -- ${entry.type}/${entry.id} --by person-03`;
    return {
      ...section,
      lines: [...(section.lines ?? []), { label: say(texts.howTo), value, form: "path" }],
    };
  });
}
