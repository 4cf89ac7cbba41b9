import { expect, test } from "vitest";
import { check } from "../../src/check.ts";

/**
 * What was answered was read: in no week can a theme have come up fewer times than it was answered, with the
 * template that it names or, where it names a question, without one.
 */
test("the trust reviews agree with the table of template use", async () => {
  const { catalogue } = await check("content", { today: "2026-11-22" });
  const rows = catalogue.templateUse?.data.rows ?? [];
  const themes = Array.from(catalogue.trustReviews.values()).flatMap(({ data }) =>
    data.themes.map((theme) => ({ week: data.week, ...theme })),
  );
  expect(themes.length).toBeGreaterThan(20);
  for (const { week, id, count, template, question } of themes) {
    const code = catalogue.templates.get(template ?? "")?.data.short_code;
    const answered = rows
      .filter((row) => row.week === week)
      .filter((row) => (code === undefined ? row.question === question : row.short_code === code))
      .reduce((sum, row) => sum + row.count, 0);
    expect(answered, `${week} ${id}`).toBeGreaterThan(0);
    expect(count, `${week} ${id}`).toBeGreaterThanOrEqual(answered);
  }
});
