import type { Entry } from "../../catalogue/catalogue.ts";
import { daysOf, type ExceptionState } from "../../engine/exception-state.ts";
import { capital } from "../context.ts";
import { exceptionMark, stateOf } from "../assurance/exception-words.ts";
import { exceptionWords as texts } from "../words/exceptions.ts";
import { defineRegister } from "./define-register.ts";

const past: ReadonlySet<ExceptionState> = new Set(["expired", "ended"]);

/** Exceptions from rules: those in force, those to come, and those that have been. */
export const exceptionRegister = defineRegister({
  type: "exceptions",
  area: "registers",
  group: "policy",
  title: texts.title,
  lead: texts.lead,
  about: texts.about,
  record: (context, entry) => {
    const { say, show, link, role, portal } = context;
    const { data } = entry;
    const rule = portal.catalogue.rules.get(data.rule);
    const scope = show(data.scope);
    const isNow = stateOf(context, entry) === "in_force";
    return {
      mark: exceptionMark(context, entry),
      facts: [data.rule.toUpperCase(), capital(role(data.owner))],
      lead: { ...scope, text: `${capital(scope.text)}.` },
      notices: isNow ? [{ tone: "warn", text: say(texts.stillApplies) }] : [],
      sections: [
        {
          id: "what",
          title: say(texts.from),
          lines: [
            {
              label: data.rule.toUpperCase(),
              value: rule ? link("rules", rule.id, say(rule.data.title)) : data.rule,
              form: "text",
              ...(rule && { why: [say(rule.data.statement)] }),
            },
            {
              label: say(texts.period),
              value: `${data.starts}–${data.expires}`,
              form: "figure",
              why: [days(entry, say(texts.days))],
            },
          ],
        },
        { id: "why", title: say(texts.reason), text: show(data.reason) },
        { id: "instead", title: say(texts.measure), text: show(data.compensating_measure) },
      ],
      receipt: { title: say(texts.receipt) },
    };
  },
  list: (context, records) => {
    const { say } = context;
    const group = (
      id: string,
      title: string,
      states: ReadonlySet<ExceptionState>,
      empty = say(texts.none),
    ) => ({
      id,
      title,
      empty,
      rows: records
        .filter(({ entry }) => states.has(stateOf(context, entry)))
        .toSorted((a, b) => (a.entry.data.expires < b.entry.data.expires ? 1 : -1))
        .map(({ row, entry: { data } }) => ({
          ...row,
          notes: [`${capital(say(data.scope))}.`],
          facts: `${data.rule.toUpperCase()} · ${data.starts}–${data.expires}`,
        })),
    });
    const groups = [
      group("now", say(texts.now), new Set(["in_force"]), say(texts.noneNow)),
      group("later", say(texts.later), new Set(["planned"])),
      group("drafts", say(texts.drafts), new Set(["draft"])),
      group("past", say(texts.past), past),
    ];
    return { groups: groups.filter(({ id, rows }) => id === "now" || rows.length > 0) };
  },
});

const days = ({ data }: Entry<"exceptions">, word: string): string => `${daysOf(data)} ${word}`;
