/** A value that is made when it is first asked for, and kept. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** How each part of a whole is made; a part may ask for others. */
export type Makers<T> = { readonly [Name in keyof T]: (whole: T) => T[Name] };

/**
 * A whole whose parts are made when they are first asked for, and kept: who shows one page pays for one page.
 */
export function lazyParts<T extends object>(makers: Makers<T>): T {
  const whole = {} as T;
  for (const name of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(whole, name, { get: lazily(() => makers[name](whole)), enumerable: true });
  }
  return whole;
}
