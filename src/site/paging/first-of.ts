import type { Context } from "../context.ts";
import { number } from "../format.ts";
import { pagingWords } from "../words/paging.ts";

/** The first of many that a page names, and in words how many there are besides. */
export interface FirstOf<T> {
  readonly shown: readonly T[];
  /** `176 till`; nothing when all are shown. */
  readonly more: string | undefined;
}

/** For what a page mentions beside its subject: so many are named that it is read, the rest are counted. */
export function firstOf<T>({ say, language }: Context, all: readonly T[], most: number): FirstOf<T> {
  const left = all.length - most;
  return {
    shown: all.slice(0, most),
    more: left > 0 ? `${number(left, language, 0)} ${say(pagingWords.andMore)}` : undefined,
  };
}
