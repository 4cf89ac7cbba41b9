import { z } from "zod";

const specs = z.record(z.string(), z.string()).default({});

const entry = z.looseObject({
  name: z.string().optional(),
  version: z.string().default(""),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.unknown().optional(),
  link: z.boolean().default(false),
  inBundle: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  dev: z.boolean().default(false),
  dependencies: specs,
  devDependencies: specs,
  optionalDependencies: specs,
  peerDependencies: specs,
});

const lockfile = z.looseObject({ lockfileVersion: z.number(), packages: z.record(z.string(), entry) });

const overrides: z.ZodType<Overrides> = z.lazy(() => z.record(z.string(), z.union([z.string(), overrides])));

const manifest = z.looseObject({
  name: z.string(),
  version: z.string(),
  dependencies: specs,
  devDependencies: specs,
  optionalDependencies: specs,
  overrides: overrides.default({}),
});

/** What package.json says of what we use. */
export type PackageJson = z.infer<typeof manifest>;
export type Lockfile = z.infer<typeof lockfile>;

/** `overrides` of package.json: by package, what is taken instead, or overrides that only count below it. */
export interface Overrides {
  readonly [name: string]: string | Overrides;
}

/** One package of the lockfile. */
export interface Locked extends z.infer<typeof entry> {
  /** Where it is installed: `node_modules/zod`, `node_modules/csso/node_modules/mdn-data`. */
  readonly path: string;
  /** What others import it as. */
  readonly importedAs: string;
  /** What the registry knows it as; differs from `importedAs` where another package stands in for it. */
  readonly registryName: string;
}

/** @returns Undefined when the text is no lockfile. */
export const parseLockfile = (text: string): Lockfile | undefined => parse(lockfile, text);

/** @returns Undefined when the text is no package.json. */
export const parsePackageJson = (text: string): PackageJson | undefined => parse(manifest, text);

/** Every package but our own, in the lockfile's order. */
export function lockedPackages({ packages }: Lockfile): Locked[] {
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, one]) => {
      const importedAs = /node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1] ?? path;
      return { ...one, path, importedAs, registryName: one.name ?? importedAs };
    });
}

/** The three groups of package.json that name what we use ourselves. */
export const groups = ["dependencies", "devDependencies", "optionalDependencies"] as const;

function parse<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
