/**
 * Plain data in which every text that is written in several languages stands in some of them only.
 *
 * @param data What JSON could hold. Whatever has a field `sv` is such a text.
 * @param languages Those to keep.
 * @example inLanguages({ title: { sv: "Regel", en: "Rule" } }, ["sv"]); // { title: { sv: "Regel" } }
 */
export function inLanguages<T>(data: T, languages: readonly string[]): T;
export function inLanguages(data: unknown, languages: readonly string[]): unknown {
  if (Array.isArray(data)) return data.map((one) => inLanguages(one, languages));
  if (typeof data !== "object" || data === null) return data;
  const isText = "sv" in data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([name]) => !isText || languages.includes(name))
      .map(([name, value]) => [name, inLanguages(value, languages)]),
  );
}
