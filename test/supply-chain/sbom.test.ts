import { describe, expect, test } from "vitest";
import { z } from "zod";
import { licenceRows } from "../../src/supply-chain/licences.ts";
import { lockedPackages, parseLockfile } from "../../src/supply-chain/lockfile.ts";
import { npmSbom } from "../../src/supply-chain/npm-sbom.ts";
import { readSupplyChain } from "../../src/supply-chain/read-files.ts";
import { reproducibleSbom } from "../../src/supply-chain/sbom.ts";
import { root } from "../workflows/workflow.ts";

/** What two runs of npm print of one lockfile: by different versions, in different folders, in another order. */
const printed = ({ npm = "11.19.1", run = "1", folder = "kvitto", turned = false } = {}): string => {
  const path = { name: "cdx:npm:package:path", value: `node_modules/zod` };
  const development = { name: "cdx:npm:package:development", value: "true" };
  const one = {
    "bom-ref": "zod@4.6.7",
    name: "zod",
    properties: npm < "11" ? [path, development] : [development],
  };
  const other = { "bom-ref": "nothing@1.0.0", name: "spy" };
  return JSON.stringify({
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    serialNumber: `urn:uuid:0000000${run}`,
    metadata: {
      timestamp: `2026-11-22T21:55:5${run}Z`,
      tools: [{ vendor: "npm", name: "cli", version: npm }],
      component: { "bom-ref": "kvitto@0.1.0", type: "library", name: folder },
    },
    components: turned ? [other, one, one] : [one, other],
    dependencies: [{ ref: "kvitto@0.1.0", dependsOn: turned ? ["b@1", "a@1"] : ["a@1", "b@1"] }],
  });
};

describe("reproducibleSbom(printed, sources)", () => {
  const sources = { lockfile: "{}", packageJson: "{}", timestamp: "2026-11-20T10:00:00Z" };
  const made = (text: string, more = {}) => reproducibleSbom(text, { ...sources, ...more });

  test("gives the same bytes whoever ran npm, where and when", () => {
    const other = printed({ npm: "10.9.4", run: "2", folder: "clone", turned: true });
    expect(other).not.toBe(printed());
    expect(made(other)).toBe(made(printed()));
  });

  test("gives another number for another lockfile or package.json", () => {
    const number = (more = {}) => JSON.parse(made(printed(), more)).serialNumber;
    const numbers = [number(), number({ lockfile: "{ }" }), number({ packageJson: "{ }" })];
    expect(new Set(numbers).size).toBe(3);
    // RFC 9562: version 8, variant 10.
    for (const one of numbers)
      expect(one).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test("is named after the project, and each part as the registry knows it", () => {
    const { metadata, components } = JSON.parse(made(printed({ folder: "clone" })));
    expect(metadata.component).toMatchObject({ name: "kvitto", type: "application" });
    expect(components.map(({ name }: { name: string }) => name)).toEqual(["nothing", "zod"]);
    expect(components[1].properties).toEqual([{ name: "cdx:npm:package:development", value: "true" }]);
  });

  test("says the time it was given, and no other", () => {
    expect(JSON.parse(made(printed())).metadata.timestamp).toBe("2026-11-20T10:00:00Z");
    const { timestamp: _none, ...untimed } = sources;
    expect(reproducibleSbom(printed(), untimed)).not.toContain("timestamp");
  });

  test.for(["", "{}", '{"bomFormat":"SPDX"}'])("throws at what is no such list: %s", (text) => {
    expect(() => made(text)).toThrow();
  });
});

/** As much of CycloneDX 1.5 as a reader of such lists relies on. */
const cycloneDx = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.literal("1.5"),
  version: z.literal(1),
  components: z.array(
    z.looseObject({
      type: z.enum(["library", "application"]),
      name: z.string().min(1),
      version: z.string().min(1),
      purl: z.string().startsWith("pkg:npm/"),
      scope: z.enum(["required", "optional", "excluded"]),
      properties: z.array(z.object({ name: z.string(), value: z.string() })),
      hashes: z.tuple([
        z.object({ alg: z.literal("SHA-512"), content: z.string().regex(/^[0-9a-f]{128}$/) }),
      ]),
      licenses: z.array(z.looseObject({})).min(1),
    }),
  ),
});

test(
  "npm's own list holds every package of the lockfile, with its fingerprint",
  { timeout: 60_000 },
  async () => {
    const { lockfile: text, packageJson } = await readSupplyChain(root);
    const lockfile = parseLockfile(text);
    if (!lockfile) throw new Error("The lockfile must be readable.");
    const said = await npmSbom(root);
    if ("refused" in said) throw new Error(said.refused);
    const { components } = cycloneDx.parse(
      JSON.parse(reproducibleSbom(said.printed, { lockfile: text, packageJson })),
    );

    const rows = licenceRows(lockfile);
    const id = ({ name, version }: { name: string; version: string }): string => `${name}@${version}`;
    expect(components.map(id).sort()).toEqual(rows.map(id).sort());

    const integrity = new Map(
      lockedPackages(lockfile).map((one) => [`${one.registryName}@${one.version}`, one.integrity]),
    );
    for (const one of components) {
      const { name, version, purl, hashes } = one;
      expect(purl).toBe(`pkg:npm/${name.replace("@", "%40")}@${version}`);
      const content = Buffer.from(hashes[0].content, "hex").toString("base64");
      expect(`sha512-${content}`).toBe(integrity.get(id(one)));
    }

    const tools = components.filter(({ properties }) =>
      properties.some(({ name, value }) => name === "cdx:npm:package:development" && value === "true"),
    );
    expect(tools.map(({ name }) => name)).toContain("vitest");
    expect(tools.map(({ name }) => name)).not.toContain("astro");
  },
);
