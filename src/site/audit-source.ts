import type { Proof } from "../approvals/proof.ts";
import { auditFile } from "../audit/audit-file.ts";
import type { AuditPageFile, AuditWords } from "../audit/on-day.ts";
import { auditSource, type AuditSource } from "../audit/source.ts";
import type { History } from "../provenance/history.ts";
import { contentTypes, typeNames, type TypeName } from "../content-types/index.ts";
import { capital, createContext } from "./context.ts";
import { decisionWords } from "./decision-words.ts";
import { sectionOf } from "./history-address.ts";
import { languagesOf, type Language } from "./language.ts";
import type { Portal } from "./portal.ts";
import { vouchedApprovals } from "./vouched-approvals.ts";
import { auditWords } from "./words/audit.ts";

/** All that an audit is answered from; every version that main has held is read, by one process. */
export async function sourceOf(history: History, proof: Proof): Promise<AuditSource> {
  const { steps, folder } = history;
  const blobs = steps.flatMap(({ changes }) => changes.flatMap(({ to }) => to ?? []));
  const texts = await history.texts(blobs);
  const text = (blob: string) => texts.get(blob);
  return auditSource({ steps, folder, text, approvalsOf: vouchedApprovals(proof, folder, text) });
}

/** What the page about the past reads. */
export function auditFileOf(portal: Portal, source: AuditSource): AuditPageFile {
  const { history, asOf } = portal;
  const file = auditFile(source, asOf, history.shallow, decisionWords);
  const { en, ...swedish } = { sv: wordsFor(portal, "sv"), en: wordsFor(portal, "en") };
  const hasEnglish = languagesOf(portal.catalogue).includes("en");
  return { ...file, words: hasEnglish ? { ...swedish, en } : swedish };
}

function wordsFor(portal: Portal, language: Language): AuditWords {
  const { say, href, role } = createContext(portal, language);
  const byType = (make: (name: TypeName) => string) =>
    Object.fromEntries(typeNames.map((name) => [name, make(name)]));
  return {
    texts: Object.fromEntries(Object.entries(auditWords).map(([key, both]) => [key, say(both)])),
    types: byType((name) => capital(contentTypes[name].label[language])),
    roles: Object.fromEntries(Array.from(portal.catalogue.roles.keys(), (id) => [id, role(id)])),
    pages: byType((name) => href(`/history/${sectionOf(name)}/`)),
  };
}
