import { z } from "zod";

const text = z.string().min(1);
const list = z.array(text).optional();
const oneOrMore = z.union([text, z.array(text)]).optional();

/** What is to be found. */
export const evaluationDocuments = z.array(
  z.object({
    id: text,
    kind: z.enum(["template", "rule", "faq", "declaration", "risk", "kpi", "post", "process"]),
    lang: z.enum(["sv", "en"]),
    title: text,
    body: z.string(),
    tags: list,
    keywords: list,
    asked_as: list,
    channel: oneOrMore,
    tone: oneOrMore,
    audience: oneOrMore,
  }),
);
export type EvaluationDocument = z.infer<typeof evaluationDocuments>[number];

/** What is asked, and which documents answer it: 3 the answer, 2 good, 1 related. */
export const evaluationQueries = z.array(
  z.object({
    id: text,
    query: text,
    lang: z.enum(["sv", "en"]).optional(),
    relevant: z.record(z.string(), z.number()).optional(),
  }),
);
export type EvaluationQuery = z.infer<typeof evaluationQueries>[number];

/**
 * Reads a file of documents or queries.
 *
 * @returns The set, or what is wrong with it in one sentence.
 */
export function readSet<T>(
  text: string,
  shape: z.ZodType<T>,
):
  { readonly set: T; readonly problem?: undefined } | { readonly set?: undefined; readonly problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { problem: `This is no JSON: ${error instanceof Error ? error.message : String(error)}.` };
  }
  const { data: set, error } = shape.safeParse(data);
  if (error) {
    const [issue] = error.issues;
    return { problem: `${issue?.path.join(".") || "The list"}: ${issue?.message ?? "unknown form"}.` };
  }
  const ids = (set as readonly { readonly id: string }[]).map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  return twice === undefined ? { set } : { problem: `The id "${twice}" is used twice.` };
}
