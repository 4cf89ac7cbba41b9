import { contentTypes } from "../content-types/index.ts";
import { isUsable } from "../lib/usability.ts";
import { capital, type Context } from "./context.ts";
import type { RegisterRow, RegisterView } from "./record-view.ts";
import { auditWords } from "./words/audit.ts";
import { correctionWords } from "./words/corrections.ts";
import { mayIWords } from "./words/may-i.ts";
import { reviewWords } from "./words/reviews.ts";
import { useWords } from "./words/use.ts";

/** The page that leads to every register. */
export function registersView(context: Context): RegisterView {
  const { words, language, href, say, portal } = context;
  const { catalogue } = portal;
  const usable = Array.from(catalogue.templates.values()).filter(({ data }) =>
    isUsable(data, portal.asOf, catalogue.claims),
  );
  const row = (address: string, text: string, size: number, facts: string): RegisterRow => ({
    id: address,
    link: { text, href: href(address) },
    facts: `${size} · ${facts}`,
  });
  return {
    page: {
      language,
      title: words.navRegisters,
      address: "/registers/",
      section: "registers",
      crumbs: [{ text: words.start, href: href("/") }],
      notices: [],
    },
    lead: words.registersLead,
    groups: [
      {
        id: "registers",
        rows: [
          row("/policies/", words.navPolicies, catalogue.policies.size, words.policiesLead),
          row("/tools/", words.toolsTitle, catalogue.tools.size, words.toolsLead),
          row("/risks/", words.risksTitle, catalogue.risks.size, words.risksFacts),
          {
            id: "/may-i/",
            link: { text: say(mayIWords.title), href: href("/may-i/") },
            facts: say(mayIWords.register),
          },
          {
            id: "/use/",
            link: { text: say(useWords.title), href: href("/use/") },
            facts: say(useWords.register),
          },
          {
            id: "/reviews/",
            link: { text: say(reviewWords.title), href: href("/reviews/") },
            facts: say(reviewWords.register),
          },
          {
            id: "/audit/",
            link: { text: say(auditWords.title), href: href("/audit/") },
            facts: say(auditWords.register),
          },
          row("/exports/", words.exportsTitle, usable.length, words.exportsFacts),
          row("/declaration/", words.declarationLong, catalogue.declarations.size, words.declarationFacts),
          row("/crisis/", words.crisisPlan, catalogue.playbooks.size, words.crisisPlanFacts),
          row("/faq/", words.faqTitle, catalogue.faq.size, words.faqFacts),
          row("/claims/", words.claimsTitle, catalogue.claims.size, words.claimsFacts),
          row(
            "/corrections/",
            say(correctionWords.title),
            catalogue.corrections.size,
            say(correctionWords.register),
          ),
          row("/no-claim-zones/", words.zonesTitle, catalogue.noClaimZones.size, words.zonesFacts),
          row("/roles/", words.rolesTitle, catalogue.roles.size, words.rolesFacts),
        ],
      },
    ],
  };
}

/** Who answers for what. People are not named: a role is held by a key, or vacant. */
export function roleListView(context: Context): RegisterView {
  const { words, language, href, say, role, portal } = context;
  return {
    page: {
      language,
      title: words.rolesTitle,
      address: "/roles/",
      section: "registers",
      crumbs: [{ text: words.navRegisters, href: href("/registers/") }],
      notices: [],
    },
    lead: words.rolesLead,
    groups: [
      {
        id: "roles",
        rows: Array.from(portal.catalogue.roles.values(), ({ id, data }): RegisterRow => {
          const types = data.may_approve.map((type) => contentTypes[type].label[language]);
          const held = data.holders.some(
            ({ from, to }) => from <= portal.asOf && (to === undefined || to >= portal.asOf),
          );
          return {
            id,
            title: capital(say(data.title)),
            facts: [
              data.contact_channel,
              types.length === 0 ? words.approvesNothing : `${words.approves} ${types.join(", ")}`,
              ...(data.deputy ? [`${words.deputy}: ${role(data.deputy)}`] : []),
            ].join(" · "),
            mark: held ? undefined : { word: words.vacant, tone: "warn", icon: "warning" },
          };
        }),
      },
    ],
  };
}

/** Subjects on which nobody ever guesses. */
export function zoneListView(context: Context): RegisterView {
  const { words, language, href, say, role, portal } = context;
  return {
    page: {
      language,
      title: words.zonesTitle,
      address: "/no-claim-zones/",
      section: "registers",
      crumbs: [{ text: words.navRegisters, href: href("/registers/") }],
      notices: [],
    },
    lead: words.zonesLead,
    groups: [
      {
        id: "zones",
        rows: Array.from(portal.catalogue.noClaimZones.values(), ({ id, data }) => ({
          id,
          title: say(data.title),
          facts: `${say(data.why)} ${words.askFirst}: ${role(data.escalate_to)}.`,
        })),
      },
    ],
  };
}
