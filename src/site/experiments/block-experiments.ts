import { evaluateRecord } from "../../engine/experiments/evaluate-all.ts";
import { factors } from "../../engine/experiments/design.ts";
import type { Context } from "../context.ts";
import type { SectionView } from "../record-view.ts";
import { experimentWords as words } from "../words/experiments.ts";
import { measureWords } from "./difference-words.ts";
import { experimentMark } from "./marks.ts";

/** The experiments that a creative block has been part of, for its page: what it did there, where it was what was tried. */
export function blockExperiments(context: Context, block: string): SectionView[] {
  const { portal, say, link } = context;
  const rows = Array.from(portal.catalogue.experiments.values()).flatMap((entry) => {
    const { data, id } = entry;
    const factor = factors.find((one) => Object.values(data.factors[one]).includes(block));
    if (!factor) return [];
    const effect = evaluateRecord(portal.catalogue, id)?.effects.find((one) => one.factor === factor);
    const measure = measureWords(context, data.goal_kpi);
    const figures =
      effect?.difference === undefined
        ? []
        : effect.variant === block
          ? [`${measure.short(effect.difference)} ${measure.unit}`]
          : [say(words.today)];
    return [
      {
        id,
        link: link("experiments", id, say(data.title)),
        facts: [measure.title, ...figures].join(" · "),
        mark: factor === data.tested ? experimentMark(context, entry) : undefined,
      },
    ];
  });
  return rows.length === 0 ? [] : [{ id: "experiments", title: say(words.inExperiments), rows }];
}
