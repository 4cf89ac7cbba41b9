import { z } from "zod";

// Compiling each schema into code of its own costs 80 ms at every start, more than a hundred records give back.
z.config({ jitless: true });

/**
 * How a type's files lie: one YAML file each, YAML with a CSV beside it, one folder of MDX each, one single YAML file,
 * or one single CSV, whose rows are the list `rows`.
 */
export type Form = "record" | "table" | "prose" | "single" | "sheet";

/** Whether all of a type is one file, and so one entry. */
export const isOneFile = (form: Form): form is "single" | "sheet" => form === "single" || form === "sheet";

/** What something is called, in words of our own. */
export interface Title {
  readonly sv: string;
  readonly en?: string;
}

export interface ContentType<F extends Form = Form, S extends z.ZodObject = z.ZodObject> {
  readonly form: F;
  /** Below `content/`: a folder (`internal/rules`), or for one file the file itself (`site.yaml`). */
  readonly path: string;
  /** What one entry is called, for messages and lists. */
  readonly label: Record<"sv" | "en", string>;
  /** What the folder is for, in one sentence; shown in the authors' table. */
  readonly purpose: string;
  /** The fields of one entry. For prose: the front matter of `sv.mdx`. */
  readonly schema: S;
  /** Prose only: the front matter of `en.mdx`. */
  readonly translation?: z.ZodObject;
  /** The field that an entry is called by, where it is not `title`. */
  readonly titleField?: string;
  /**
   * What an entry is called where no field of its own says it: words made of several.
   *
   * @param nameOf What a record that it names is called, by `name`: its id where there is no such record.
   */
  titleOf?(data: z.infer<S>, nameOf: (collection: string, id: string) => string): Title;
  /** Address of the entry's page on its site, without language prefix. Absent when it has no page of its own. */
  readonly page?: (id: string) => string;
  /**
   * The top-level fields whose references carry what an entry says, in the order in which they are told of: when the
   * other changes in meaning, the entry is due to be read through. References in all other fields, and in prose, only
   * point: an owner, a substitute, an example. Left out when nothing carries it.
   */
  readonly restsOn?: readonly string[];
  /**
   * Those of `restsOn` that take the entry with them when they go out of force; all of them when left out. Empty for
   * what must stand while its grounds give way, such as a plan for a crisis.
   */
  readonly fallsWith?: readonly string[];
  /**
   * How it takes part in the relations between records, where that is not as any other. `log`: it tells what was once
   * so, and a change elsewhere means nothing to it. `setting`: who and where; every record names them, so they tell
   * nothing about what one rests on.
   */
  readonly relates?: "log" | "setting";
}

/** Keeps the literal types of one content type; see `index.ts` for the registry. */
export function defineContentType<F extends Form, S extends z.ZodObject>(
  type: ContentType<F, S>,
): ContentType<F, S> {
  return type;
}

/** The audience follows from the folder: what lies under `public/` may be published to anyone. */
export function audienceOf(type: ContentType): "internal" | "public" {
  return type.path.startsWith("internal/") ? "internal" : "public";
}

/** An id: lower-case ASCII letters, digits and single hyphens. It is the file name and part of the address. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * A reference to an entry of another type. The catalogue finds it through the schema's metadata, so
 * every reference is checked by one rule (KV201) without a line of code in the type.
 *
 * @param collection The registry key of the type referred to, such as `"roles"`.
 */
export function ref(collection: string): z.ZodString {
  return z.string().regex(idPattern).meta({ ref: collection });
}
