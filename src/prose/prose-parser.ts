import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { unreadCode } from "./unread-code.ts";

/**
 * The parser that @mdx-js/mdx and Astro's `unified()` processor build from the same packages, but that it finds code
 * and does not read it.
 */
const parser = unified().use(remarkParse).use(remarkMdx, { acorn: unreadCode }).use(remarkGfm).freeze();

/** @throws {Error} A `VFileMessage` when the text is no MDX, a RangeError when it nests too deep. */
export function parseMdx(text: string): Root {
  return parser.parse(text);
}

/**
 * Replaces front matter by spaces, so that positions keep counting from the file's first line. This
 * is Astro's own rule (`parseFrontmatter` with `empty-with-spaces`), without its YAML parser: the
 * body that is checked must be the body that is rendered, however odd the front matter.
 */
export function blankFrontMatter(text: string): string {
  const match = /^(\uFEFF?|\s*\n)((---|\+\+\+)[\s\S]*?\n(---|\+\+\+))/.exec(text);
  if (!match || match[3] !== match[4]) return text;
  const [, before = "", frontMatter = ""] = match;
  return before + frontMatter.replace(/[^\r\n]/g, " ") + text.slice(before.length + frontMatter.length);
}
