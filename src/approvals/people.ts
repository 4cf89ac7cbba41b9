import { z } from "zod";
import { parseYaml } from "../catalogue/parse-yaml.ts";
import { personKey } from "../content-types/fields.ts";

const names = z.array(z.string().min(1));

/** `approvals/people.yaml`: who stands behind the accounts and addresses that git and GitHub tell. */
export const peopleFile = z.strictObject({
  people: z
    .record(
      personKey,
      z.strictObject({
        accounts: names.meta({ description: "Names of the person's accounts, without @." }),
        emails: names.meta({ description: "Addresses that the person's commits carry." }),
      }),
    )
    .meta({ description: "By key. A person with several accounts or addresses is one person." }),
  bots: names.meta({
    description: "Accounts that are no person; `*` stands for anything. They may write, never approve.",
  }),
  recorders: names.meta({
    description: "Accounts or addresses that may write reviews into the ledger. A workflow, never a person.",
  }),
  code_owners: z
    .string()
    .optional()
    .meta({ description: "How a role is named in CODEOWNERS: `@example-org/{role}`." }),
});

export type People = z.infer<typeof peopleFile>;

/** Somebody as a commit names them. */
interface Identity {
  readonly name: string;
  readonly email: string;
}

/** Nobody is known: where there is no such file, everyone counts as themselves. */
export const nobody: People = { people: {}, bots: [], recorders: [] };

/** The file's content; undefined when it cannot be read. */
export function parsePeople(text: string): People | undefined {
  const { data, problems } = parseYaml(text);
  const parsed = peopleFile.safeParse(data);
  return problems.length === 0 && parsed.success ? parsed.data : undefined;
}

/** A person's key by the address of a commit, or what the commit says: unknown people count as themselves. */
export const personOf = (people: People, identity: Identity): string =>
  peopleBehind(people, identity)[0] ?? identity.email.toLowerCase();

/** Everybody by the address of a commit: it may stand under two keys, and then either may have written. */
export function peopleBehind({ people }: People, { email }: Identity): string[] {
  const account = accountOf(email);
  return Object.entries(people)
    .filter(
      ([, { accounts, emails }]) =>
        emails.some((one) => same(one, email)) ||
        (account !== undefined && accounts.some((one) => same(one, account))),
    )
    .map(([key]) => key);
}

/** A person's key by their account; undefined when it is nobody's. */
export function personOfAccount({ people }: People, account: string): string | undefined {
  return Object.entries(people).find(([, { accounts }]) => accounts.some((one) => same(one, account)))?.[0];
}

/** Whether a person's key, or what stands for an unknown person, is a bot or has a bot's account. */
export function isBot({ people, bots }: People, who: string): boolean {
  const known = Object.hasOwn(people, who) ? people[who] : undefined;
  const names = [who, ...(known?.accounts ?? []), ...(known?.emails ?? [])];
  const called = names.flatMap((name) => [name, accountOf(name) ?? name]);
  return bots.some((pattern) => called.some((name) => fits(pattern, name)));
}

/** Whether a commit is by somebody who may write reviews into the ledger. */
export function isRecorder({ recorders }: People, { email }: Identity): boolean {
  return recorders.some((one) => same(one, email) || same(one, accountOf(email) ?? email));
}

/** The account in an address that GitHub gives: `1234+name@users.noreply.github.com`. */
function accountOf(email: string): string | undefined {
  return /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/i.exec(email)?.[1];
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function fits(pattern: string, name: string): boolean {
  const literal = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join(".*")}$`, "i").test(name);
}
