import type { DataOf } from "../content-types/index.ts";

type Role = DataOf<"roles">;

/** A role that most teams have, as a start: its id is part of addresses and file names. */
export interface StandardRole {
  readonly id: string;
  readonly title: Role["title"];
  /** Who steps in, where that role was chosen too. */
  readonly deputy: string;
  readonly mayApprove: Role["may_approve"];
}

/** What everyone who answers for the whole approves. */
const steering = ["policies", "rules", "declarations", "posts", "blocks"] as const;

/** Those who answer for most come first: they take over what a team without the others leaves open. */
export const standardRoles: readonly StandardRole[] = [
  {
    id: "redaktor",
    title: { sv: "redaktör", en: "editor" },
    deputy: "innehall",
    mayApprove: [...steering, "templates", "faq", "tools", "claims", "checklists"],
  },
  {
    id: "marknadschef",
    title: { sv: "marknadschef", en: "head of marketing" },
    deputy: "varumarke",
    mayApprove: [
      ...steering,
      "tools",
      "kpis",
      "decisionRules",
      "risks",
      "playbooks",
      "checklists",
      "exceptions",
    ],
  },
  {
    id: "jurist",
    title: { sv: "jurist", en: "legal counsel" },
    deputy: "marknadschef",
    mayApprove: [...steering, "templates", "faq", "playbooks", "tools", "claims", "exceptions"],
  },
  {
    id: "varumarke",
    title: { sv: "varumärkes- och kommunikationsansvarig", en: "brand and communications lead" },
    deputy: "marknadschef",
    mayApprove: [
      ...steering,
      "templates",
      "faq",
      "playbooks",
      "risks",
      "decisionRules",
      "claims",
      "checklists",
    ],
  },
  {
    id: "kunddialog",
    title: { sv: "ansvarig för kunddialog", en: "community lead" },
    deputy: "varumarke",
    mayApprove: ["templates", "faq", "rules", "risks"],
  },
  {
    id: "annons",
    title: { sv: "annonsansvarig", en: "performance marketer" },
    deputy: "innehall",
    mayApprove: ["rules", "kpis", "decisionRules", "checklists"],
  },
  {
    id: "innehall",
    title: { sv: "innehållsproducent", en: "content producer" },
    deputy: "redaktor",
    mayApprove: ["tools"],
  },
  {
    id: "kundvard",
    title: { sv: "kundvärd", en: "community manager" },
    deputy: "kunddialog",
    mayApprove: [],
  },
];
