import { stringify } from "yaml";
import type { DataOf } from "../content-types/index.ts";
import { inLanguages } from "../lib/in-languages.ts";
import type { Answers } from "./answers.ts";
import { authorsTable } from "./authors-table.ts";
import { editorOf } from "./host-editor.ts";
import { personKey, roleRecords } from "./role-records.ts";

/** Texts that an empty portal keeps most of, as they stand in the demonstration. */
export interface KeptTexts {
  /** `content/README.md` */
  readonly authors: string;
  /** `approvals/README.md` */
  readonly approvals: string;
}

/**
 * The files of a portal that holds nothing but its organisation, its roles and the authors' front door.
 *
 * @param today The day on which the roles begin, `YYYY-MM-DD`.
 * @returns Texts by path below the repository.
 */
export function portalFiles(answers: Answers, kept: KeptTexts, today: string): ReadonlyMap<string, string> {
  const roles = roleRecords(answers.roles, today);
  const record = (value: unknown) => yaml(inLanguages(value, answers.languages));
  return new Map([
    ["content/site.yaml", record(siteOf(answers))],
    ["content/README.md", authorsTable(kept.authors, roles)],
    ...Array.from(roles, ([id, role]): [string, string] => [
      `content/internal/roles/${id}.yaml`,
      record(role),
    ]),
    [
      "approvals/people.yaml",
      peopleText(
        answers,
        Array.from(roles.values(), ({ title }) => title.en ?? title.sv),
      ),
    ],
    ["approvals/README.md", kept.approvals.replace(/\nThe people here are a demonstration[^]*$/, "")],
  ]);
}

const yaml = (value: unknown): string => stringify(value, { lineWidth: 100, aliasDuplicateObjects: false });

function siteOf(answers: Answers): DataOf<"site"> {
  const { organisation, languages, address, contact, answerDays, start, days, repository } = answers;
  const editor = repository === undefined ? undefined : editorOf(repository);
  return {
    organisation,
    languages: [...languages],
    programme: { start, days, complete_from: dayAfter(start, days) },
    public_address: address,
    contact: { email: contact, answer_within: workingDays(answerDays) },
    ...(repository !== undefined && editor
      ? { repository: { url: repository, branch: "main", ...editor, public: false } }
      : {}),
  };
}

/** The day after the last of so many days. Until then a half-written portal is no error. */
const dayAfter = (start: string, days: number): string =>
  Temporal.PlainDate.from(start).add({ days }).toString();

const numerals = {
  sv: ["en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"],
  en: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
};

/** `två arbetsdagar`, `two working days`; in words up to twelve, as running text has them. */
function workingDays(days: number): { sv: string; en: string } {
  const sv = numerals.sv[days - 1] ?? String(days);
  const en = numerals.en[days - 1] ?? String(days);
  return days === 1
    ? { sv: `${sv} arbetsdag`, en: `${en} working day` }
    : { sv: `${sv} arbetsdagar`, en: `${en} working days` };
}

/** Written by hand for the comments: who looks here is to fill in accounts and addresses. */
function peopleText({ owners }: Answers, titles: readonly string[]): string {
  const people = titles.flatMap((title, i) => [
    `  ${personKey(i)}: # ${title}`,
    "    accounts: []",
    "    emails: []",
  ]);
  return [
    "# Who is who. Fill in each person's accounts and addresses at the host before you turn the workflows on:",
    "# accounts: [anna-example], emails: [anna@example.org]. Names stand nowhere in the content.",
    "people:",
    ...people,
    "bots:",
    '  - "*[bot]"',
    "recorders:",
    "  - github-actions[bot]",
    `code_owners: ${JSON.stringify(owners)}`,
    "",
  ].join("\n");
}
