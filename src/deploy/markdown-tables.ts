import {
  cacheControls,
  contentTypes,
  everyAnswer,
  otherContentType,
  pathKinds,
  someAnswers,
} from "../build/response-headers.ts";

const start = "<!-- headers: written by `npm run headers` -->";
const end = "<!-- /headers -->";

/**
 * A page of the documentation with the tables of headers as they are now.
 *
 * @throws {Error} When the page has no place for them.
 */
export function withHeaderTables(page: string): string {
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no "${start}" with "${end}" after it.`);
  return `${page.slice(0, from + start.length)}\n\n${tables()}\n${page.slice(to)}`;
}

function tables(): string {
  return [
    "### Every answer\n",
    table(
      ["Header", "Internal", "Public", "So that"],
      [
        ...everyAnswer.map(({ name, values, because }) => [
          name,
          code(values.internal),
          code(values.public),
          because,
        ]),
      ],
    ),
    "### How long a browser keeps it: Cache-Control\n",
    table(
      ["What", "Path", "Internal", "Public"],
      [
        ...pathKinds.map(({ name, pattern, namedByContent }) => {
          const kept = namedByContent ? "forever" : "fresh";
          return [name, code(pattern), code(cacheControls.internal[kept]), code(cacheControls.public[kept])];
        }),
        ["status 400–599", "any", code(cacheControls.internal.fresh), code(cacheControls.public.fresh)],
      ],
    ),
    "### Some answers\n",
    table(
      ["Header", "Value", "When"],
      [...someAnswers.map(({ name, value, when }) => [name, value === "" ? "" : code(value), when])],
    ),
    "### Content-Type\n",
    table(
      ["Ending", "Type"],
      [
        ...Array.from(contentTypes, ([ending, type]) => [`.${ending}`, code(type)]),
        ["others", code(otherContentType)],
      ],
    ),
  ].join("\n");
}

const code = (value: string | undefined): string => (value === undefined ? "not sent" : `\`${value}\``);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("");
}
