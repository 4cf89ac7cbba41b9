import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV779",
  severity: "error",
  *check({ publishing }, { asOf }) {
    for (const [
      i,
      { post, reviewed_on: reviewed, published = reviewed },
    ] of publishing?.data.rows.entries() ?? []) {
      if ((reviewed <= asOf && published <= asOf) || !publishing) continue;

      const [field, day] =
        reviewed > asOf ? (["reviewed_on", reviewed] as const) : (["published", published] as const);
      yield {
        at: publishing.locate("rows", i, field),
        message: `"${post}" is logged for ${day}, which has not come yet: today is ${asOf}.`,
        hint: "Log what has happened. Leave the day of publication empty until then.",
      };
    }
  },
});
