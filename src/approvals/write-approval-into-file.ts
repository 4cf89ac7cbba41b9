import { splitFrontMatter } from "../catalogue/front-matter.ts";
import { writeApproval, type ApprovalEntry } from "./write-approval.ts";

/**
 * The same for a whole file: a record's YAML, or the front matter of a text.
 *
 * @param file Its name, for the ending.
 */
export function writeApprovalIntoFile(
  file: string,
  text: string,
  approval: ApprovalEntry,
): string | undefined {
  if (file.endsWith(".yaml")) return writeApproval(text, approval);
  const { frontMatter } = splitFrontMatter(text);
  const written = writeApproval(frontMatter, approval);
  if (written === undefined) return undefined;
  const start = text.indexOf("\n") + 1;
  return text.slice(0, start) + written + text.slice(start + frontMatter.length);
}
