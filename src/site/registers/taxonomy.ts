import type { Entry } from "../../catalogue/catalogue.ts";
import { isRetired } from "../../rules/approvals/in-force.ts";
import { isInUse } from "../../rules/taxonomy/in-use.ts";
import { cadenceText } from "../library/cadence-text.ts";
import { capital, type Context } from "../context.ts";
import { coverageTable } from "../library/coverage-table.ts";
import { compareIn } from "../format.ts";
import type { SectionView } from "../record-view.ts";
import type { Cell } from "../table-view.ts";
import type { LineView } from "../views.ts";
import { platformList } from "../words/platforms.ts";
import { taxonomyWords as words } from "../words/taxonomy.ts";
import { definePage, type ListParts } from "./define-register.ts";

/** The tree of what is published: pillars, their themes, and the formats of each. */
export const taxonomyPage = definePage({
  address: "/taxonomy/",
  area: "content",
  group: "formats",
  title: words.title,
  lead: words.lead,
  about: words.about,
  view: (context) => taxonomyParts(context),
});

interface Branch {
  readonly pillar: Entry<"pillars">;
  readonly themes: readonly {
    readonly theme: Entry<"themes">;
    readonly formats: readonly Entry<"formats">[];
  }[];
}

function taxonomyParts(context: Context): ListParts {
  const branches = treeOf(context);
  if (branches.length === 0)
    return { groups: [{ id: "tree", rows: [], empty: context.say(words.emptyTree) }] };
  return {
    sections: [
      { id: "size", title: context.say(words.size), lines: sizeLines(context, branches) },
      ...branches.map((branch) => pillarSection(context, branch)),
      {
        id: "coverage",
        title: context.say(words.coverage),
        table: coverageTable(
          context,
          branches.flatMap(({ themes }) => themes),
        ),
      },
    ],
    groups: [],
  };
}

/** Pillars and themes in the order of their names. A theme of no pillar that is there is reported elsewhere (KV201). */
function treeOf({ portal, say, language }: Context): Branch[] {
  const { pillars, themes, formats } = portal.catalogue;
  const compare = compareIn(language);
  const sorted = <T extends Entry<"pillars"> | Entry<"themes"> | Entry<"formats">>(
    entries: Iterable<T>,
  ): T[] => [...entries].sort((a, b) => compare(say(a.data.title), say(b.data.title)));
  const isLiving = (entry: Entry) => !isRetired(entry);
  const byTheme = Map.groupBy(formats.values().filter(isLiving), ({ data }) => data.theme);
  const byPillar = Map.groupBy(themes.values().filter(isLiving), ({ data }) => data.pillar);
  return sorted(pillars.values().filter(isLiving)).map((pillar) => ({
    pillar,
    themes: sorted(byPillar.get(pillar.id) ?? []).map((theme) => ({
      theme,
      formats: sorted(byTheme.get(theme.id) ?? []),
    })),
  }));
}

/** How large the tree is, beside what was decided. */
function sizeLines({ portal, say }: Context, branches: readonly Branch[]): LineView[] {
  const decided = portal.catalogue.site?.data.programme.taxonomy;
  const themes = branches.flatMap((branch) => branch.themes);
  const sizes = {
    pillars: branches.filter(({ pillar }) => isInUse(pillar)).length,
    themes: themes.filter(({ theme }) => isInUse(theme)).length,
    formats: themes.flatMap(({ formats }) => formats).filter(isInUse).length,
  };
  return (["pillars", "themes", "formats"] as const).map((level) => ({
    label: say(words[level]),
    value: String(sizes[level]),
    form: "figure",
    why: decided
      ? [
          decided[level] === sizes[level]
            ? say(words.decided)
            : say(words.decidedOther).replace("{n}", String(decided[level])),
        ]
      : [],
  }));
}

/** A pillar: what it is for, its themes, and every format with its goal. */
function pillarSection(context: Context, { pillar, themes }: Branch): SectionView {
  const { say, show, role } = context;
  const owner: LineView = { label: say(words.owner), value: capital(role(pillar.data.owner)), form: "words" };
  return {
    id: `pillar-${pillar.id}`,
    title: named(context, pillar),
    text: show(pillar.data.goal),
    lines: [
      owner,
      ...themes.map(({ theme }): LineView => ({
        label: named(context, theme),
        value: say(theme.data.purpose),
        form: "text",
      })),
    ],
    table: {
      caption: `${say(words.formats)}: ${say(pillar.data.title)}`,
      columns: [words.format, words.theme, words.goalKpi, words.cadence, words.owner, words.platforms].map(
        (title) => ({ title: say(title) }),
      ),
      rows: themes.flatMap(({ theme, formats }) =>
        formats.map((format) => formatCells(context, theme, format)),
      ),
    },
  };
}

function formatCells(context: Context, theme: Entry<"themes">, format: Entry<"formats">): Cell[] {
  const { say, link, portal, role } = context;
  const { id, data } = format;
  const kpi = portal.catalogue.kpis.get(data.goal_kpi);
  return [
    link("formats", id, named(context, format)),
    say(theme.data.title),
    kpi ? link("kpis", kpi.id, say(kpi.data.short_title ?? kpi.data.title)) : data.goal_kpi,
    cadenceText(context, data.cadence),
    capital(role(data.owner)),
    platformList(data.platforms),
  ];
}

/** What it is called, and that it is not in use where it is not. */
function named({ say }: Context, { data }: Entry<"pillars"> | Entry<"themes"> | Entry<"formats">): string {
  return data.status === "active"
    ? say(data.title)
    : `${say(data.title)} (${say(words[data.status]).toLowerCase()})`;
}
