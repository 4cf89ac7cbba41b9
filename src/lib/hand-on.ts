const place = Symbol.for("kvitto.handedOn");

/**
 * Hands a value on to another copy of the same code in the same process. A build of Astro's loads some of our modules
 * twice: as they are for its configuration, and bundled for the pages, and what one copy has worked out the other would again.
 */
export function handOn(value: unknown): void {
  Reflect.set(globalThis, place, value);
}

/** What was handed on last, once: whoever asks later works it out anew. Undefined when nothing was. */
export function takeHandedOn(): unknown {
  const value: unknown = Reflect.get(globalThis, place);
  Reflect.deleteProperty(globalThis, place);
  return value;
}
