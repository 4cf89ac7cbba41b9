import type { Entry } from "../catalogue/catalogue.ts";
import { capital, type Context } from "./context.ts";
import type { LineView } from "./views.ts";

/** Who approved a record, each with how sure that is: those whom it names, and those whom only the ledger knows. */
export function recordApprovals({ words, role, portal }: Context, { file }: Entry): LineView {
  const { claims = [], proven = [], level: known } = portal.approvals.get(file) ?? {};
  const named = new Set(claims.map(({ by }) => by));
  const recorded = proven
    .filter(({ person }) => !named.has(person))
    .map((one) => ({ ...one, by: one.person }));
  const all = [...claims, ...recorded];
  const people = new Set(all.filter(({ level }) => level !== "void").map(({ by }) => by)).size;
  const level = {
    signed: words.signed,
    registered: words.registered,
    claimed: words.claimed,
    unknown: words.unknownApproval,
    void: words.voidApproval,
  };
  const nobody = known === "unknown" && all.length === 0 ? words.unknownApproval : words.missingApproval;
  return {
    label: words.approvedBy,
    value: people === 0 ? nobody : `${people} ${people === 1 ? words.person : words.people}`,
    form: "words",
    ...(all.length > 0 && {
      why: all.map((one) => `${capital(role(one.role))}, ${one.at} (${level[one.level]})`),
    }),
  };
}
