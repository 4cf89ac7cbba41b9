import { stringify } from "yaml";
import { swedishHash } from "../../src/catalogue/swedish-hash.ts";
import { approved, file, prose, record, type File } from "./benchmark-record.ts";
import type { TextDrawer } from "./benchmark-text.ts";

/** What every portal has a handful of. */
export function fixed({ sentences }: TextDrawer): File[] {
  const approving = ["policies", "rules", "claims", "templates", "faq", "tools", "blocks", "checklists"];
  const roles = (["editor", "lead", "counsel", "service"] as const).map((id, i) =>
    file("roles", id, {
      title: roleTitles[id],
      holders: [{ person_id: `person-0${i + 1}`, from: "2021-01-01" }],
      may_approve: id === "service" ? [] : approving,
    }),
  );
  const channels = ["facebook-comment", "instagram-comment", "facebook-dm"];
  const policy = { audience: ["editor", "lead", "service"], status: "approved", approvals: approved(2) };
  return [
    ["site.yaml", stringify(record("site", { as_of: "2026-11-22" }))],
    ...roles,
    ...channels.map((id) => file("channels", id, { name: id })),
    ...["publishing", "replies"].flatMap((id): File[] => {
      const body = sentences(60);
      const titles = { sv: `Så gör vi: ${id}`, en: `How we do it: ${id}` };
      const data = record("policies", { ...policy, title: titles.sv });
      const source_hash = swedishHash({}, titles.sv, String(data["summary"]), body.sv);
      const translated = {
        title: titles.en,
        summary: "An example.",
        translation: { source_hash, translated_at: "2026-11-02" },
      };
      return [
        [`internal/policies/${id}/sv.mdx`, prose(data, body.sv)],
        [`internal/policies/${id}/en.mdx`, prose(translated, body.en)],
      ];
    }),
  ];
}

const roleTitles = {
  editor: { sv: "redaktör", en: "editor" },
  lead: { sv: "marknadschef", en: "marketing lead" },
  counsel: { sv: "jurist", en: "legal counsel" },
  service: { sv: "kundvärd", en: "customer host" },
} as const;
