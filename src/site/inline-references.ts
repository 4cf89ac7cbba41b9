import type { Context } from "./context.ts";
import { value } from "./format.ts";
import type { LinkView } from "./views.ts";

/** What a component in a text shows: the record's name, with its latest figure where it has one. */
export interface InlineReference {
  readonly link: LinkView;
  readonly figure?: string | undefined;
}

export type InlineReferences = Readonly<
  Record<"kpis" | "rules" | "templates", ReadonlyMap<string, InlineReference>>
>;

/** Everything that a text can name with a component. */
export function inlineReferences({ portal, say, link, language }: Context): InlineReferences {
  const { kpis, rules, templates } = portal.catalogue;
  return {
    kpis: new Map(
      Array.from(kpis.values(), ({ id, data }) => {
        const last = portal.kpis.get(id)?.series.last;
        return [
          id,
          { link: link("kpis", id, say(data.title)), figure: last && value(last.value, data, language) },
        ];
      }),
    ),
    rules: new Map(
      Array.from(rules.values(), ({ id, data }) => [
        id,
        { link: link("rules", id, `${id.toUpperCase()} ${say(data.title)}`) },
      ]),
    ),
    templates: new Map(
      Array.from(templates.values(), ({ id, data }) => [
        id,
        { link: link("templates", id, say(data.title)) },
      ]),
    ),
  };
}
