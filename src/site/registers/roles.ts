import { contentTypes } from "../../content-types/index.ts";
import { capital } from "../context.ts";
import { byTitle } from "./by-title.ts";
import { defineRegister } from "./define-register.ts";

/** Who answers for what. People are not named: a role is held by a key, or vacant. */
export const roleRegister = defineRegister({
  type: "roles",
  area: "registers",
  group: "policy",
  title: { sv: "Roller", en: "Roles" },
  lead: {
    sv: "Vem som ansvarar för vad. Här står roller, inte namn.",
    en: "Who answers for what. Roles stand here, not names.",
  },
  about: {
    sv: "Vem som ansvarar, vem som får godkänna och vem som träder in.",
    en: "Who answers, who may approve and who steps in.",
  },
  list: (context, records) => ({
    groups: [
      {
        id: "roles",
        rows: byTitle(context, records).map(({ row, entry: { data } }) => {
          const { words, role, portal, language } = context;
          const types = data.may_approve.map((type) => contentTypes[type].label[language]);
          const held = data.holders.some(
            ({ from, to }) => from <= portal.asOf && (to === undefined || to >= portal.asOf),
          );
          return {
            ...row,
            title: capital(row.title ?? ""),
            notes: [
              `${capital(types.length === 0 ? words.approvesNothing : `${words.approves} ${types.join(", ")}`)}.`,
            ],
            facts: [
              data.contact_channel,
              ...(data.deputy ? [`${words.deputy}: ${role(data.deputy)}`] : []),
            ].join(" · "),
            mark: held ? undefined : { word: words.vacant, tone: "warn", icon: "warning" },
          };
        }),
      },
    ],
  }),
});
