/**
 * A text with its fields filled in.
 *
 * @param values By the name in braces. A field without a value stays as it is written.
 * @example fillIn("{few} of {all}", { few: 3, all: 27 }); // "3 of 27"
 */
export const fillIn = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (field, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : field,
  );
