import { format } from "prettier";

/** Ours on the left, Lucide's on the right: the only ones that are taken. */
const taken = {
  search: "search",
  copy: "copy",
  tick: "check",
  clock: "clock",
  up: "move-up-right",
  down: "move-down-right",
  flat: "move-right",
  print: "printer",
} as const;

/** Where Lucide keeps its drawings as data: by name, the elements of each with their attributes. */
export const lucideFile = "node_modules/lucide-static/icon-nodes.json";

export const interfaceIconsFile = "src/components/interface-icons.ts";

export type IconNodes = Readonly<Record<string, readonly IconNode[]>>;
type IconNode = readonly [element: string, attributes: Readonly<Record<string, string | number>>];

/**
 * The module with the drawings that the interface uses, and no others.
 *
 * @throws {Error} If Lucide no longer has one of them.
 */
export function interfaceIconsText(nodes: IconNodes): Promise<string> {
  const lines = Object.entries(taken).map(([ours, theirs]) => {
    const icon = nodes[theirs];
    if (!icon) throw new Error(`Lucide has no icon "${theirs}".`);
    return `  ${ours}: '${drawing(icon)}',\n`;
  });
  const text = `${head}export const interfaceIcons = {\n${lines.join("")}} as const;\n`;
  return format(text, { parser: "typescript", printWidth: 110 });
}

const head = `// Written by \`npm run icons\` from lucide-static (ISC); see docs/adr/0032-icons-and-mark.md.

/** Lines on a 24 × 24 grid, drawn by the style sheet. */
`;

/** Paths are joined where that draws the same: where the next begins at a place of its own. */
function drawing(icon: readonly IconNode[]): string {
  const path = icon.flatMap(([element, { d = "" }]) => (element === "path" ? [String(d)] : []));
  const others = icon.filter(([element]) => element !== "path").map(elementText);
  const joined = path.reduce(
    (all, d) => all + (d.startsWith("M") || all === "" ? d : `"/><path d="${d}`),
    "",
  );
  return [...others, ...(joined === "" ? [] : [`<path d="${joined}"/>`])].join("");
}

/** Lucide repeats a corner's radius, which SVG takes from the other. */
function elementText([element, attributes]: IconNode): string {
  const pairs = Object.entries(attributes)
    .filter(([name, value]) => !(name === "ry" && value === attributes["rx"]))
    .map(([name, value]) => ` ${name}="${value}"`);
  return `<${element}${pairs.join("")}/>`;
}
