/** JSON with the fields in the order of their names, so that the same data is always the same text. What is undefined is left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const fields = value as Readonly<Record<string, unknown>>;
  const written = Object.keys(fields)
    .sort()
    .flatMap((name) => {
      const one = fields[name];
      return one === undefined ? [] : [`${JSON.stringify(name)}:${canonicalJson(one)}`];
    });
  return `{${written.join(",")}}`;
}
