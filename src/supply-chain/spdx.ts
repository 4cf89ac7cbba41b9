/**
 * Whether an SPDX licence expression is fine: every part of an AND, some part of an OR. A part may be in parentheses.
 *
 * @param accept Says of one licence, as it is written (`GPL-2.0 WITH Classpath-exception-2.0` is one), whether it is fine.
 * @returns Undefined when the text is no such expression.
 * @see SPDX specification 2.3, annex D: AND binds tighter than OR, WITH tighter than both.
 */
export function satisfies(expression: string, accept: (licence: string) => boolean): boolean | undefined {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  let broken = false;

  const or = (): boolean => {
    let fine = and();
    while (takes("OR")) fine = and() || fine;
    return fine;
  };
  const and = (): boolean => {
    let fine = part();
    while (takes("AND")) fine = part() && fine;
    return fine;
  };
  const part = (): boolean => {
    if (takes("(")) {
      const fine = or();
      if (!takes(")")) broken = true;
      return fine;
    }
    const licence = id();
    return accept(takes("WITH") ? `${licence} WITH ${id()}` : licence);
  };
  const id = (): string => {
    const word = words[at++] ?? "";
    if (!/^[A-Za-z0-9][A-Za-z0-9.+:-]*$/.test(word) || /^(?:AND|OR|WITH)$/.test(word)) broken = true;
    return word;
  };
  const takes = (word: string): boolean => {
    if (words[at] !== word) return false;
    at += 1;
    return true;
  };

  const fine = or();
  return broken || at !== words.length ? undefined : fine;
}
