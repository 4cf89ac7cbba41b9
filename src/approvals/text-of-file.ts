import { createHash } from "node:crypto";
import { notApproved } from "../catalogue/content-hash.ts";
import { splitFrontMatter } from "../catalogue/front-matter.ts";
import { parseYaml } from "../catalogue/parse-yaml.ts";

/**
 * Fingerprint of what is approved in one file: two files with the same differ only in fields that may change without a
 * new approval, such as the approvals themselves, or in how the YAML is laid out.
 *
 * @param path For the ending.
 */
export function textOfFile(path: string, bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const prose = path.endsWith(".mdx") ? splitFrontMatter(text) : undefined;
  const fields = path.endsWith(".yaml") ? text : prose?.frontMatter;
  if (fields === undefined) return hash(["", text]);
  const { data, problems } = parseYaml(fields);
  const readable = problems.length === 0 && typeof data === "object" && data !== null && !Array.isArray(data);
  if (!readable) return hash(["", text]);
  const approved = Object.entries(data).filter(([name]) => !notApproved.has(name));
  return hash([JSON.stringify(approved), prose?.body ?? ""]);
}

const hash = (parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\0")).digest("hex");
