/**
 * Does one stage's work and hands on its answer; a bench notes what it cost. Called many times of one stage, the costs
 * add up. Work that is awaited answers with its promise.
 */
export type StageClock = <T>(stage: Stage, work: () => T) => T;

/** The stages of reading and judging content, in their order. What rules ask of the engine is part of theirs. */
export const stages = ["read", "parse", "schema", "rules"] as const;

export type Stage = (typeof stages)[number];

/** For everybody who does not ask what a stage costs. */
export const untimed: StageClock = (_, work) => work();
