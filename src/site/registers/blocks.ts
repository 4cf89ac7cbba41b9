import type { Entry } from "../../catalogue/catalogue.ts";
import { blockKind, type BlockKind } from "../../content-types/block.ts";
import { isBlockUsable } from "../../graph/block-standing.ts";
import { blockMark } from "../library/block-mark.ts";
import type { Context } from "../context.ts";
import { day } from "../format.ts";
import { blockExperiments } from "../experiments/block-experiments.ts";
import type { RecordView, SectionView } from "../record-view.ts";
import type { LineView, LinkView, NoticeView } from "../views.ts";
import { aiPartWords, blockKindWords, blockWords as words, sourceTypeWords } from "../words/blocks.ts";
import { platformList } from "../words/platforms.ts";
import { defineRegister, type ListedRecord, type ListParts } from "./define-register.ts";

type Block = Entry<"blocks">;

/** The creative library: what posts are put together from. */
export const blockRegister = defineRegister({
  type: "blocks",
  area: "content",
  group: "library",
  kind: "register",
  title: words.title,
  lead: words.lead,
  about: words.about,
  record: (context, block) => ({
    mark: blockMark(context, block),
    facts: [context.say(blockKindWords[block.data.kind].one), platformList(block.data.platforms)],
    lead: context.show(block.data.content),
    copy: copyOf(context, block),
    notices: rightsNotice(context, block),
    sections: [
      ...altSection(context, block),
      { id: "use", title: context.say(words.use), lines: useLines(context, block) },
      ...blockExperiments(context, block.id),
      { id: "origin", title: context.say(words.origin), lines: originLines(context, block) },
      { id: "rights", title: context.say(words.rights), lines: rightsLines(context, block) },
    ],
    receipt: { title: context.say(words.receipt) },
  }),
  list: (context, records) => ({ sections: sizeSection(context, records), groups: byKind(context, records) }),
});

/** The words of an opening or a call to action, while it may be used. A visual's words describe it. */
function copyOf({ portal, say }: Context, block: Block): RecordView["copy"] {
  const { kind, content } = block.data;
  if (kind === "visual" || !isBlockUsable(portal.catalogue, block, portal.asOf)) return undefined;
  return { text: say(content), label: say(kind === "hook" ? words.copyHook : words.copyCta) };
}

function rightsNotice({ portal, language, say }: Context, { data }: Block): NoticeView[] {
  const { until } = data.rights;
  if (data.status !== "approved" || until === undefined || until >= portal.asOf) return [];
  return [{ tone: "stop", text: say(words.rightsOver).replace("{day}", day(until, language)) }];
}

const altSection = ({ say, show }: Context, { data: { alt } }: Block): SectionView[] =>
  alt ? [{ id: "alt", title: say(alt.sv.includes("[") ? words.altToFill : words.alt), text: show(alt) }] : [];

function useLines({ say, link, portal }: Context, { data }: Block): LineView[] {
  const { pillars, formats } = portal.catalogue;
  const pillar = pillars.get(data.pillar);
  const links = data.formats.flatMap((id): LinkView[] => {
    const format = formats.get(id);
    return format ? [link("formats", id, say(format.data.title))] : [];
  });
  return [
    ...(pillar ? [line(say(words.pillar), link("pillars", pillar.id, say(pillar.data.title)))] : []),
    line(say(words.platforms), platformList(data.platforms)),
    { label: say(words.formats), value: String(links.length), form: "figure", why: links },
  ];
}

function originLines({ say, link, portal }: Context, { data }: Block): LineView[] {
  const rule = data.label === undefined ? undefined : portal.catalogue.rules.get(data.label);
  return [
    line(say(words.source), say(sourceTypeWords[data.digital_source_type])),
    line(say(words.iptc), data.digital_source_type, "figure"),
    line(say(words.aiPart), say(aiPartWords[data.ai_level])),
    rule?.data.label
      ? line(say(words.label), link("rules", rule.id, say(rule.data.label)))
      : line(say(words.label), say(words.noLabel)),
    ...(data.c2pa === undefined ? [] : [line(say(words.credentials), say(data.c2pa ? words.yes : words.no))]),
  ];
}

function rightsLines({ say }: Context, { data: { rights } }: Block): LineView[] {
  return [
    { label: say(words.rightsFrom), value: say(rights.source), form: "text" },
    { label: say(words.licence), value: say(rights.licence), form: "text" },
    rights.until === undefined
      ? line(say(words.until), say(words.noEnd))
      : line(say(words.until), rights.until, "figure"),
  ];
}

const line = (label: string, value: LineView["value"], form: LineView["form"] = "words"): LineView => ({
  label,
  value,
  form,
});

/** How many may be used of each kind, each leading to its list. */
function sizeSection({ portal, say }: Context, records: readonly ListedRecord<"blocks">[]): SectionView[] {
  const { catalogue, asOf } = portal;
  if (records.length === 0) return [];
  const least = catalogue.site?.data.programme.approved_blocks;
  const usable = records.filter(({ entry }) => isBlockUsable(catalogue, entry, asOf));
  const text = (n: number) =>
    n === 1 ? say(words.approvedOne) : say(words.approvedOf).replace("{n}", String(n));
  const lines = blockKind.options.map((kind) =>
    line(say(blockKindWords[kind].many), {
      text: text(usable.filter(({ entry }) => entry.data.kind === kind).length),
      href: `#group-${kind}`,
    }),
  );
  const total: LineView = {
    label: say(words.title),
    value: text(usable.length),
    form: "words",
    why: least === undefined ? [] : [say(words.least).replace("{n}", String(least))],
  };
  return [{ id: "size", title: say(words.size), lines: [...lines, total] }];
}

function byKind(context: Context, records: readonly ListedRecord<"blocks">[]): ListParts["groups"] {
  const { say } = context;
  if (records.length === 0) return [{ id: "blocks", rows: [], empty: say(words.empty) }];
  const ofKind = (kind: BlockKind) => records.filter(({ entry }) => entry.data.kind === kind);
  return blockKind.options.map((kind) => ({
    id: kind,
    title: say(blockKindWords[kind].many),
    rows: ofKind(kind).map(({ row, entry: { data } }) => ({
      ...row,
      notes: [say(data.content)],
      facts: [platformList(data.platforms), ...labelText(context, data.label)].join(" · "),
    })),
  }));
}

/** The label that it carries, as its rule words it: `märks AI-bild, granskad`. */
function labelText({ portal, say }: Context, label: string | undefined): string[] {
  const text = portal.catalogue.rules.get(label ?? "")?.data.label;
  return text ? [`${say(words.labelled)} ${say(text)}`] : [];
}
