import { createHash } from "node:crypto";
import { z } from "zod";
import { compareText } from "../lib/compare-text.ts";

const property = z.looseObject({ name: z.string() });
const component = z.looseObject({
  "bom-ref": z.string(),
  name: z.string(),
  properties: z.array(property).default([]),
});
const bom = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  metadata: z.looseObject({ component, tools: z.array(z.looseObject({ name: z.string() })) }),
  components: z.array(component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

export interface Sources {
  readonly lockfile: string;
  readonly packageJson: string;
  /** When the lockfile came to be, in UTC; left out where nobody knows. */
  readonly timestamp?: string;
}

/**
 * npm's list of what the project is made of, the same bytes for the same lockfile: `npm sbom` gives each run a number and
 * a time of its own, names the project after its folder, and says more or less by npm's version.
 *
 * @param printed What `npm sbom --sbom-format cyclonedx` printed.
 * @throws {Error} When that is no such list.
 */
export function reproducibleSbom(printed: string, { lockfile, packageJson, timestamp }: Sources): string {
  const { metadata, components, dependencies, ...rest } = bom.parse(JSON.parse(printed));
  const { timestamp: _now, tools, ...about } = metadata;
  const made = {
    ...rest,
    serialNumber: serialNumber(lockfile, packageJson),
    metadata: {
      ...(timestamp === undefined ? {} : { timestamp }),
      ...about,
      tools: tools.map(({ version: _version, ...tool }) => tool),
      component: { ...plain(metadata.component), type: "application" },
    },
    components: once(components.map(plain), "bom-ref"),
    dependencies: once(dependencies, "ref").map((one) => ({
      ...one,
      dependsOn: one.dependsOn?.toSorted(compareText),
    })),
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}

/** Without its place on the disk; named as the registry knows it, also where it stands in for another. */
function plain(one: z.infer<typeof component>): z.infer<typeof component> {
  const ref = one["bom-ref"];
  const properties = one.properties.filter(({ name }) => name !== "cdx:npm:package:path");
  return { ...one, name: ref.slice(0, ref.lastIndexOf("@")), properties };
}

/** A number of version 8 (RFC 9562: made as its maker likes), of what the list is made from. */
function serialNumber(...texts: string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}\n${text}`);
  const hex = hash.digest("hex");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join("-")}`;
}

/** In order, and each once: npm 10 lists a package as often as it is installed. */
const once = <K extends string, T extends Record<K, string>>(list: readonly T[], key: K): T[] =>
  [...new Map(list.map((one) => [one[key], one])).values()].sort((a, b) => compareText(a[key], b[key]));
