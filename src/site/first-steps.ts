import { contentTypes, type TypeName } from "../content-types/index.ts";
import { commandFor } from "../authoring/type-named.ts";
import { sizeOf } from "./beginnings.ts";
import { capital, type Context } from "./context.ts";
import type { SectionView } from "./record-view.ts";
import type { LineView } from "./views.ts";
import { beginningWords as texts } from "./words/beginnings.ts";

/** What a new portal needs first, each resting on those before it. */
export const firstTypes = [
  "policies",
  "rules",
  "channels",
  "claims",
  "templates",
  "kpis",
] as const satisfies TypeName[];

/** The way into an empty portal. Nothing once there is one of each. */
export function firstSteps(context: Context): SectionView | undefined {
  const isDone = (type: TypeName): boolean => sizeOf(context, type) > 0;
  if (firstTypes.every(isDone)) return undefined;
  const { say, language } = context;
  return {
    id: "first-steps",
    title: say(texts.firstSteps),
    text: { text: say(texts.firstStepsLead) },
    lines: firstTypes.map((type, i): LineView => {
      const step = `${i + 1}. ${capital(contentTypes[type].label[language])}`;
      return isDone(type)
        ? { label: step, value: { word: say(texts.done), tone: "good", icon: "check" }, form: "words" }
        : { label: step, value: commandFor(type) ?? "", form: "figure" };
    }),
  };
}
