import ts from "typescript";

/** A piece of text that a reader meets, and where it is written. */
export interface Said {
  /** `site/words/kpi.ts:15` */
  readonly at: string;
  readonly language: "sv" | "en";
  readonly text: string;
}

/** Functions that take a text in Swedish and one in English, in turns. */
const takingPairs = new Set(["term", "then", "objection"]);

/**
 * Every text that stands in code under `sv` or `en`, in a field’s pair of words, or in a call that takes pairs. What is
 * filled into a text shows as `{…}`.
 *
 * @param untold Is told where a Swedish text has no English beside it.
 */
export function saidInCode(file: string, code: string, untold: (at: string) => void): Said[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const said: Said[] = [];
  const place = (node: ts.Node) =>
    `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const add = (language: Said["language"], node: ts.Node) => {
    for (const text of textsIn(node)) said.push({ at: place(node), language, text });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const { sv, en } = Object.fromEntries(node.properties.map((one) => [one.name?.getText() ?? "", one]));
      if (sv && ts.isPropertyAssignment(sv) && !en && textsIn(sv.initializer).length > 0) untold(place(sv));
      if (sv) add("sv", sv);
      if (en) add("en", en);
    }
    const pairs = pairsIn(node, file);
    pairs.forEach((text, i) => add(i % 2 === 0 ? "sv" : "en", text));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return said;
}

function pairsIn(node: ts.Node, file: string): readonly ts.Node[] {
  if (ts.isArrayLiteralExpression(node) && file.includes("field-words/")) return node.elements;
  const isPair = ts.isCallExpression(node) && takingPairs.has(node.expression.getText());
  return isPair
    ? node.arguments.filter((one) => ts.isStringLiteralLike(one) || ts.isTemplateExpression(one))
    : [];
}

/** The texts below a node, but for those of another pair within it. */
function textsIn(node: ts.Node): string[] {
  if (ts.isObjectLiteralExpression(node) && node.properties.some((one) => one.name?.getText() === "sv"))
    return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    const whole = node.templateSpans.map(({ literal }) => literal.text).join("{…}");
    return [
      `${node.head.text}{…}${whole}`,
      ...node.templateSpans.flatMap((span) => textsIn(span.expression)),
    ];
  }
  const inner: string[] = [];
  node.forEachChild((child) => void inner.push(...textsIn(child)));
  return inner;
}
