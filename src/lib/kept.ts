/**
 * A function that keeps its answers, for arguments that come again and again: the same argument gives the same object.
 *
 * @param make Pure; the keys it is asked for are few.
 */
export function kept<K, V>(make: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    answers.set(key, made);
    return made;
  };
}

/** The same for objects, which take their answers with them when nobody holds them any more. */
export function keptPerObject<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = answers.get(key) ?? { value: make(key) };
    answers.set(key, known);
    return known.value;
  };
}
