import type { Entry } from "../../catalogue/catalogue.ts";
import { runOf } from "../../engine/publishing/checklist-runs.ts";
import { isSourceOld } from "../../engine/publishing/source-age.ts";
import { itemLines } from "../publishing/checklist-items.ts";
import { capital, type Context } from "../context.ts";
import { recentRows } from "../publishing/log-rows.ts";
import type { SectionView } from "../record-view.ts";
import { statusMark } from "../status.ts";
import type { LineView } from "../views.ts";
import { checklistWords as texts } from "../words/checklists.ts";
import { platformList } from "../words/platforms.ts";
import { defineRegister } from "./define-register.ts";

type Checklist = Entry<"checklists">;

/** What is gone through before publication, and what asks for it. */
export const checklistRegister = defineRegister({
  type: "checklists",
  area: "content",
  group: "publishing",
  kind: "register",
  title: texts.title,
  lead: texts.lead,
  about: texts.about,
  record: (context, checklist) => {
    const { data } = checklist;
    const { say, show, role } = context;
    return {
      mark: statusMark(context, data.status),
      facts: [
        ...(data.platforms.length === 0 ? [say(texts.allPlatforms)] : []),
        // A list for one platform has its name for a title.
        ...(data.platforms.length > 1 ? [platformList(data.platforms)] : []),
        `${say(texts.version)} ${data.version}`,
        capital(role(data.owner)),
      ],
      lead: data.intro && show(data.intro),
      notices: data.items.some(({ source }) => source && isSourceOld(source.accessed, context.portal.asOf))
        ? [{ tone: "warn", text: say(texts.old) }]
        : [],
      sections: [
        blockingSection(context, checklist),
        ...adviceSection(context, checklist),
        ...versionSection(context, checklist),
      ],
      receipt: { title: say(texts.receipt), lines: runLines(context, checklist) },
    };
  },
  list: (context, records) => {
    const byPurpose = Map.groupBy(records, ({ entry }) => entry.data.purpose);
    const groups = purposes.flatMap((purpose) => {
      const own = byPurpose.get(purpose) ?? [];
      return own.length === 0
        ? []
        : [{ id: purpose, title: context.say(texts[purpose]), rows: own.map(({ row }) => row) }];
    });
    return {
      groups: groups.length > 0 ? groups : [{ id: "none", rows: [], empty: context.say(texts.empty) }],
    };
  },
});

const purposes = ["publishing", "platform", "ads", "pre_launch", "incident"] as const;

function blockingSection(context: Context, { data }: Checklist): SectionView {
  const blocking = data.items.filter((item) => item.blocking);
  const title = context.say(texts.blocks);
  return blocking.length === 0
    ? { id: "blocks", title, text: { text: context.say(texts.nothingBlocks) } }
    : { id: "blocks", title, lines: itemLines(context, blocking) };
}

function adviceSection(context: Context, { data }: Checklist): SectionView[] {
  const advice = data.items.filter((item) => !item.blocking);
  if (advice.length === 0) return [];
  return [{ id: "advises", title: context.say(texts.advises), lines: itemLines(context, advice) }];
}

function versionSection({ say, show }: Context, { data }: Checklist): SectionView[] {
  if (data.history.length === 0) return [];
  const lines = data.history.map(({ version, effective_date: from, change_summary: summary }): LineView => ({
    label: `${capital(say(texts.version))} ${version}`,
    value: from,
    form: "figure",
    why: [show(summary).text],
  }));
  return [{ id: "versions", title: say(texts.versions), lines }];
}

/** How often it was gone through of late, and how often that was enough. */
function runLines({ say, portal }: Context, { id }: Checklist): LineView[] {
  const runs = recentRows(portal).filter(({ checklists }) =>
    checklists?.some((text) => runOf(text).id === id),
  );
  if (runs.length === 0) return [];
  const passed = runs.filter(({ first_pass: first }) => first === "yes").length;
  return [
    {
      label: say(texts.runs),
      value: String(runs.length),
      form: "figure",
      why: [`${passed} ${say(texts.passed)}`],
    },
  ];
}
