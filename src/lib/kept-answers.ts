/** Answers that take long to work out, by what they were worked out from. It saves time and never changes an answer. */
export interface KeptAnswers {
  /**
   * @param question Names what is asked, and of what: one word, without spaces.
   * @param from All that the answer rests on, but for the program.
   * @param work Pure. What it says is plain data, or undefined.
   */
  readonly answer: <T>(question: string, from: string, work: () => T) => T;
}

/** For everybody who keeps nothing: each answer is worked out. */
export const nothingKept: KeptAnswers = { answer: (_question, _from, work) => work() };
