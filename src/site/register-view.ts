import { isUsable } from "../graph/usability.ts";
import type { Context } from "./context.ts";
import { number } from "./format.ts";
import type { RegisterRow, RegisterView } from "./record-view.ts";
import type { Group } from "./registers/overview.ts";
import { calculatedPages, registers } from "./registers/index.ts";
import { overviewView, type OverviewLink } from "./registers/register-pages.ts";
import { auditWords } from "./words/audit.ts";
import { mayIWords } from "./words/may-i.ts";
import { reviewWords } from "./words/reviews.ts";
import { useWords } from "./words/use.ts";

const pages = [...registers, ...calculatedPages];

/** The page that leads to what we publish and what it is built from. */
export const contentView = (context: Context): RegisterView => overviewView(context, "content", pages);

/** The page that leads to every register. */
export function registersView(context: Context): RegisterView {
  const { words, href, say, portal } = context;
  const { catalogue } = portal;
  const usable = Array.from(catalogue.templates.values()).filter((entry) =>
    isUsable(catalogue, entry, portal.asOf),
  );
  const row = (address: string, text: string, facts: string): RegisterRow => ({
    id: address,
    link: { text, href: href(address) },
    facts,
  });
  const counted = (group: Group, address: string, text: string, size: number, facts: string) => ({
    group,
    row: { ...row(address, text, facts), count: number(size, context.language, 0) },
  });
  const others: OverviewLink[] = [
    counted("policy", "/policies/", words.navPolicies, catalogue.policies.size, words.policiesLead),
    { group: "policy", row: row("/may-i/", say(mayIWords.title), say(mayIWords.register)) },
    counted(
      "policy",
      "/declaration/",
      words.declarationLong,
      catalogue.declarations.size,
      words.declarationFacts,
    ),
    counted("replies", "/crisis/", words.crisisPlan, catalogue.playbooks.size, words.crisisPlanFacts),
    counted("replies", "/faq/", words.faqTitle, catalogue.faq.size, words.faqFacts),
    { group: "replies", row: row("/use/", say(useWords.title), say(useWords.register)) },
    counted("replies", "/exports/", words.exportsTitle, usable.length, words.exportsFacts),
    counted("sources", "/claims/", words.claimsTitle, catalogue.claims.size, words.claimsFacts),
    counted("suppliers", "/tools/", words.toolsTitle, catalogue.tools.size, words.toolsLead),
    { group: "assurance", row: row("/reviews/", say(reviewWords.title), say(reviewWords.register)) },
    { group: "assurance", row: row("/audit/", say(auditWords.title), say(auditWords.register)) },
  ];
  return overviewView(context, "registers", pages, others);
}
