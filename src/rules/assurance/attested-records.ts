import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import { attestedTypes, type AttestedType } from "../../content-types/attestation.ts";
import { isInForce } from "../approvals/in-force.ts";

/** Something that people confirm having read, whether or not it is asked of them now. */
export type Attested = Entry<AttestedType>;

/** The record that a row of attestations is of; undefined when it cannot be read, or there is none. */
export function attestedRecord(catalogue: Catalogue, type: AttestedType, id: string): Attested | undefined {
  return catalogue[type].get(id);
}

/** Every record in force that its audience is to have read, by type and then by id. */
export function toAttest(catalogue: Catalogue): Attested[] {
  return attestedTypes
    .flatMap((type): Attested[] => [...catalogue[type].values()])
    .filter((entry) => entry.data.attestation === "required" && isInForce(entry));
}

/** Roles that must know a record. */
export const audienceRoles = ({ data }: Attested): readonly string[] => data.audience ?? [];

/** The oldest version whose reading still counts: the current one, unless the record lets an older one do. */
export const countsFrom = ({ data }: Attested): number => data.attest_from ?? data.version;
