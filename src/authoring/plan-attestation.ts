import type { Catalogue } from "../catalogue/catalogue.ts";
import { attestation, attestedTypes } from "../content-types/attestation.ts";
import { isDate } from "../lib/is-date.ts";
import { list, quoted } from "../lib/list.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import { holdsRole } from "../rules/approvals/holds-role.ts";
import { isInForce } from "../rules/approvals/in-force.ts";
import { audienceRoles, countsFrom, type Attested } from "../rules/assurance/attested-records.ts";
import type { Refusal } from "./refusal.ts";

/** Somebody says that they have read and understood something. */
export interface AttestationRequest {
  /** `policies/ai-policy`, or the record's file. */
  readonly record: string;
  /** The key of the person. */
  readonly by: string;
  /** The day it was read, ISO date. */
  readonly on: string;
}

/** The sheet with a row more; its path is below the content folder. */
export interface AttestationPlan {
  readonly path: string;
  readonly text: string;
  /** The version that was read. */
  readonly version: number;
}

/**
 * The attestations with one row more, for the version of today.
 *
 * @param today ISO date.
 * @returns The sheet as it is to be written, or why nothing is.
 */
export function planAttestation(
  catalogue: Catalogue,
  request: AttestationRequest,
  today: string,
): AttestationPlan | Refusal {
  const record = recordNamed(catalogue, request.record);
  if ("problem" in record) return record;
  const refusal = refusalOf(catalogue, record, request, today);
  if (refusal) return refusal;
  const { version } = record.data;
  const before = textBefore(catalogue);
  if (before === undefined)
    return { problem: "The attestations cannot be read.", hint: "Run npm run check." };
  const newline = /\r?\n/.exec(before)?.[0] ?? "\n";
  const delimiter = before.startsWith(columns.join(",")) ? "," : ";";
  const row = [record.type, record.id, version, request.by, request.on].join(delimiter);
  return {
    path: attestation.path,
    version,
    text: `${before}${before.endsWith("\n") ? "" : newline}${row}${newline}`,
  };
}

const columns = Object.keys(attestation.schema.shape.rows.element.shape);

/** The sheet as it stands, or its header alone when there is none yet; undefined when it has errors. */
function textBefore({ attestations, known, texts }: Catalogue): string | undefined {
  if (known.attestations.size === 0) return `${columns.join(";")}\n`;
  return attestations && texts.get(attestations.file);
}

function recordNamed(catalogue: Catalogue, named: string): Attested | Refusal {
  const all = attestedTypes.flatMap((type): Attested[] => [...catalogue[type].values()]);
  const record = all.find((entry) => `${entry.type}/${entry.id}` === named || entry.file === named);
  if (record) return record;
  const names = all.map((entry) => `${entry.type}/${entry.id}`);
  const near = nearestWord(named, names);
  return {
    problem: `"${named}" is no policy, declaration or playbook.`,
    hint: near
      ? `Did you mean "${near}"?`
      : `Name one as its folder and id, such as ${names[0] ?? "policies/…"}.`,
  };
}

function refusalOf(
  catalogue: Catalogue,
  record: Attested,
  { by, on }: AttestationRequest,
  today: string,
): Refusal | undefined {
  const { version } = record.data;
  if (!isDate(on)) return { problem: `"${on}" is no day.`, hint: "Write it as 2026-11-22." };
  if (on > today) return { problem: `${on} has not come yet: today is ${today}.`, hint: "Read it first." };
  if (!isInForce(record) || record.data.attestation !== "required") {
    const problem = `"${record.id}" is not to be attested.`;
    return { problem, hint: 'Only what is approved and says "attestation: required" is.' };
  }
  const held = Array.from(catalogue.roles.values()).filter(({ data }) => holdsRole(data, by, on));
  if (held.length === 0)
    return { problem: `"${by}" held no role on ${on}.`, hint: "Write the key as the role has it." };
  if (!held.some(({ id }) => audienceRoles(record).includes(id))) {
    const roles = list(quoted(held.map(({ id }) => id)));
    return {
      problem: `"${record.id}" is not for ${roles}, the role of "${by}".`,
      hint: `It is for ${list(quoted(audienceRoles(record)))}.`,
    };
  }
  const earlier = (catalogue.attestations?.data.rows ?? []).find(
    (row) =>
      row.type === record.type &&
      row.id === record.id &&
      row.person === by &&
      row.version >= countsFrom(record) &&
      row.version <= version,
  );
  if (earlier === undefined) return undefined;
  return {
    problem: `"${by}" confirmed version ${earlier.version} on ${earlier.on}, and that still counts.`,
    hint: "A new version is confirmed when there is one.",
  };
}
