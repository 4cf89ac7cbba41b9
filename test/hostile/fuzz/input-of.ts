import type { SourceFile } from "../../../src/catalogue/source-file.ts";
import { mutate } from "./mutate.ts";
import { randomOf } from "./random.ts";

/** The spoilt file of one run: the same for the same seed and run, so that a number is enough to repeat it. */
export const inputOf = (corpus: readonly SourceFile[], seed: number, run: number): SourceFile =>
  mutate(corpus, randomOf(seed * 1_000_003 + run));
