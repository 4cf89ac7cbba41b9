import { describe, expect, test } from "vitest";
import { readContent } from "../../src/catalogue/read.ts";
import { checkFiles } from "../../src/check.ts";
import { noHistory } from "../../src/provenance/history.ts";
import { createContext } from "../../src/site/context.ts";
import { portalOf } from "../../src/site/portal.ts";
import { reviewsViews, type ReviewsView } from "../../src/site/reviews/reviews-view.ts";
import { fillFile } from "../help/fill-file.ts";
import { parseXml } from "./public/well-formed.ts";

interface Small {
  readonly asOf?: string;
  readonly isPinned?: boolean;
  readonly files?: Readonly<Record<string, string>>;
}

const due = "status: approved\nowner: editor\nreview_in: 1 month\n";
const base = {
  "internal/roles/editor.yaml": "title: { sv: redaktör, en: editor }\n",
  "internal/roles/lead.yaml": "title: { sv: chef, en: lead }\n",
  "internal/templates/late.yaml": `title: { sv: "Sen & <b>?", en: "Late & <b>?" }\n${due}last_reviewed_on: 2026-10-10\n`,
  "internal/templates/next.yaml": `${due}last_reviewed_on: 2026-11-01\n`,
  "internal/templates/far.yaml": `${due}last_reviewed_on: 2026-11-23\nreview_in: 12 months\n`.replace(
    "review_in: 1 month\n",
    "",
  ),
  "internal/risks/moved.yaml":
    "owner: lead\nrules: [r05]\nlast_reviewed_on: 2026-10-20\nreview_in: 12 months\n",
  "internal/rules/r05.yaml": "status: draft\ntitle: { sv: Bilder, en: Images }\neffective_date: 2026-11-02\n",
  "internal/reviews/2026-10-20-moved.yaml":
    "record: { type: risks, id: moved }\nat: 2026-10-20\nrole: lead\n",
};

function views(
  { asOf = "2026-11-22", isPinned = true, files = base }: Small = {},
  language: "sv" | "en" = "sv",
) {
  const site = isPinned
    ? { "site.yaml": `as_of: ${asOf}\n` }
    : { "site.yaml": "organisation: Exempelbolaget\n" };
  const sources = Object.entries({ ...site, ...files }).map(([path, text]) => {
    const bytes = new TextEncoder().encode(fillFile(path, text).text);
    return { path, kind: "file" as const, size: bytes.length, bytes };
  });
  const portal = portalOf(checkFiles(sources, { today: asOf, shownAs: "content" }), noHistory);
  return reviewsViews(createContext(portal, language));
}

const rows = ({ rows }: ReviewsView["now"]) =>
  rows.map(({ id, mark, until, after }) =>
    [id, mark?.word, until && `until ${until}`, after && `after ${after}`].filter(Boolean).join(" · "),
  );

describe("reviewsViews(context)", () => {
  test("what is due, then what comes within 30 days, and nothing beyond", () => {
    const { reviews } = views();
    expect(rows(reviews.now)).toEqual([
      "risks-moved · Dags för översyn",
      "templates-late · Översyn försenad",
    ]);
    expect(rows(reviews.soon)).toEqual(["templates-next"]);
    expect(reviews.now.rows[0]?.causes).toEqual([
      { when: "Ändrades 2026-11-02:", what: { text: "Regel: Bilder", href: "/rules/r05/" } },
    ]);
  });

  test.for([
    { because: "nobody has read it since", read: "2026-11-08", due: "2026-11-09" },
    { because: "somebody has, on the very day", read: "2026-11-09", due: undefined },
  ])("a risk that a KPI has raised is due on the day it could be known, when $because", ({ read, due }) => {
    // A course needs eight values. The target’s day was the last of week 45, so nobody could know before 9 November.
    const weeks = [36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46]
      .map((week, i) => `2026-W${week};${i % 2 === 0 ? 20 : 21};;\n`)
      .join("");
    const { reviews, roleReviews } = views({
      files: {
        "internal/roles/lead.yaml": "title: { sv: chef, en: lead }\n",
        "internal/risks/raised.yaml": `owner: lead\nkpis: [svarstid]\nlast_reviewed_on: ${read}\nreview_in: 12 months\n`,
        "internal/kpis/svarstid.yaml":
          'title: { sv: Svarstid, en: Response time }\nbetter: lower\ntarget: { op: "<", value: 12, by: 2026-11-08 }\n',
        "internal/kpis/svarstid.csv": `period;value;n;note\n${weeks}`,
      },
    });
    expect(reviews.now.rows.map(({ causes }) => causes)).toEqual(
      due === undefined
        ? []
        : [
            [
              {
                when: `Höjd ${due}:`,
                what: { text: "Svarstid: Målet missat sedan v.\u00A045", href: "/kpis/svarstid/" },
              },
            ],
          ],
    );
    expect(roleReviews.find(({ role }) => role === "lead")?.now.rows).toHaveLength(due === undefined ? 0 : 1);
  });

  test.for([
    { asOf: "2026-11-30", now: 2, soon: 1 },
    { asOf: "2026-12-01", now: 3, soon: 0 },
    { asOf: "2026-11-01", now: 0, soon: 3 },
    { asOf: "2026-10-15", now: 0, soon: 2 },
  ])("on $asOf, $now now and $soon soon", ({ asOf, now, soon }) => {
    const { reviews } = views({ asOf });
    expect([reviews.now.rows.length, reviews.soon.rows.length]).toEqual([now, soon]);
  });

  test("a role sees what it answers for, and what it has read", () => {
    const { roleReviews } = views();
    expect(
      roleReviews.map(({ role, now, soon, log }) => [
        role,
        now.rows.length,
        soon.rows.length,
        log.rows.length,
      ]),
    ).toEqual([
      ["lead", 1, 0, 1],
      ["editor", 1, 1, 0],
    ]);
    expect(views({}, "en").roleReviews.map(({ page }) => page.title)).toEqual([
      "Yours to review: editor",
      "Yours to review: lead",
    ]);
  });

  test("where the day is the reader’s, a row stands in both places, and the day decides which is seen", () => {
    const { reviews } = views({ isPinned: false });
    expect(rows(reviews.now).at(-1)).toBe("templates-next · Dags för översyn · after 2026-11-30");
    expect(rows(reviews.soon)).toEqual(["templates-next · until 2026-11-30"]);
  });

  test("nothing at all is said in words", () => {
    const { reviews } = views({ files: {} });
    expect([reviews.now.isEmpty, reviews.soon.isEmpty, reviews.log.rows]).toEqual([true, true, []]);
    expect(reviews.log.empty).toMatch(/\S/);
  });
});

describe("the feeds of reviews", () => {
  test.for(["sv", "en"] as const)("are well formed and name nothing by an address (%s)", (language) => {
    const { reviews, roleReviews } = views({}, language);
    for (const { feed } of [reviews, ...roleReviews]) {
      const { name, attributes, children } = parseXml(feed);
      expect([name, attributes["xml:lang"]]).toEqual(["feed", language]);
      const ids = [...children, ...children.flatMap(({ children }) => children)].filter(
        ({ name }) => name === "id",
      );
      for (const { text } of ids) expect(text).toMatch(/^tag:[\w.-]+,\d{4}-\d\d-\d\d:\S+$/);
      expect(new Set(ids.map(({ text }) => text)).size).toBe(ids.length);
    }
  });

  test("entries are dated by their latest news, link relative to the feed, and escape what authors write", () => {
    const { children } = parseXml(views().reviews.feed);
    const entries = children.filter(({ name }) => name === "entry");
    const told = entries.map(({ children }) => {
      const of = (wanted: string) => children.find(({ name }) => name === wanted);
      return [of("title")?.text, of("updated")?.text, of("link")?.attributes["href"]];
    });
    expect(told).toEqual([
      ["Risk: Exempel", "2026-11-02T00:00:00Z", "risks/moved/"],
      ["Svarsmall: En fråga?", "2026-11-01T00:00:00Z", "templates/next/"],
      ["Svarsmall: Sen & <b>?", "2026-10-11T00:00:00Z", "templates/late/"],
    ]);
    const [own] = views({}, "en").roleReviews;
    expect(own?.feed).toContain('href="../templates/next/"');
  });

  test("the same content gives the same bytes; an empty list is a feed all the same", () => {
    expect(views().reviews.feed).toBe(views().reviews.feed);
    expect(parseXml(views({ files: {} }).reviews.feed).children.some(({ name }) => name === "entry")).toBe(
      false,
    );
  });
});

describe("the calendars of reviews", () => {
  test("hold every record on its day, also those far ahead, each with an id of its own", () => {
    const { calendar } = views().reviews;
    const days = Array.from(calendar.matchAll(/^DTSTART;VALUE=DATE:(\d{8})\r$/gm), ([, day]) => day);
    expect(days).toEqual(["20261102", "20261110", "20261201", "20271123"]);
    const ids = Array.from(calendar.matchAll(/^UID:(.+)\r$/gm), ([, id]) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids[1]).toMatch(/^templates\.late\.2026-11-10@[\w.-]+$/);
  });

  test("a later build moves nothing", () => {
    const [early, late] = [views().reviews.calendar, views({ asOf: "2026-12-24" }).reviews.calendar];
    expect(late).toBe(early);
  });
});

test("the shipped lists hold at least one consequence, and every role has a page", async () => {
  const portal = portalOf(checkFiles(await readContent("content"), { today: "2026-11-22" }), noHistory);
  const { reviews, roleReviews } = reviewsViews(createContext(portal, "sv"));
  expect(reviews.now.rows.some(({ causes }) => causes.length > 0)).toBe(true);
  expect(reviews.log.rows.length).toBeGreaterThan(11);
  expect(roleReviews).toHaveLength(portal.catalogue.roles.size);
});
