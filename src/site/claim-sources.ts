import type { Entry } from "../catalogue/catalogue.ts";
import { contentTypes, type TypeName } from "../content-types/index.ts";
import { capital, type Context } from "./context.ts";
import { entryTitle } from "./entry-title.ts";
import type { LineView, LinkView } from "./views.ts";

type Source = Entry<"claims">["data"]["sources"][number];

/** What carries a claim, a line each: where it stands, and when somebody last read it there. */
export function claimSourceLines(context: Context, sources: readonly Source[]): LineView[] {
  return sources.flatMap((source) => lineOf(context, source) ?? []);
}

function lineOf(context: Context, source: Source): LineView | undefined {
  const { words, language, portal } = context;
  const read = `${words.readOn} ${source.accessed}`;
  if (source.url !== undefined) {
    const { publisher, title, url } = source;
    return {
      label: publisher ?? new URL(url).hostname,
      value: { text: title ?? url, href: url },
      form: "text",
      why: [source.primary ? `${words.firstHand}, ${read}` : read],
    };
  }
  for (const [type, id] of recordsOf(source)) {
    const collection = portal.catalogue[type] as ReadonlyMap<string, Entry>;
    const entry = collection.get(id);
    if (entry === undefined) continue;
    return {
      label: capital(contentTypes[type].label[language]),
      value: recordLink(context, entry),
      form: "text",
      why: [read],
    };
  }
  return undefined;
}

function recordsOf({ rule, tool, policy, declaration }: Source): [type: TypeName, id: string][] {
  const named: [TypeName, string | undefined][] = [
    ["rules", rule],
    ["tools", tool],
    ["policies", policy],
    ["declarations", declaration],
  ];
  return named.flatMap(([type, id]) => (id === undefined ? [] : [[type, id]]));
}

function recordLink(context: Context, entry: Entry): LinkView {
  const title = entryTitle(context, entry);
  const text = entry.type === "rules" ? `${entry.id.toUpperCase()} ${title}` : title;
  return context.link(entry.type, entry.id, text);
}
