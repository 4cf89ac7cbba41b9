import { describe, expect, test } from "vitest";
import { readContent } from "../../src/catalogue/read.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { checkFiles } from "../../src/check.ts";
import { noHistory } from "../../src/provenance/history.ts";
import { createContext } from "../../src/site/context.ts";
import type { Language } from "../../src/site/language.ts";
import { portalOf } from "../../src/site/portal.ts";
import { templateView, type TemplateView } from "../../src/site/template-view.ts";

const files = await readContent("content");

interface Seen {
  readonly language?: Language;
  readonly today?: string;
  /** What becomes of the template's file. */
  readonly change?: (text: string) => string;
}

/** A shipped reply as its page shows it; the day is the one given, whatever the site pins. */
function seen(id: string, { language = "sv", today = "2026-11-22", change = (text) => text }: Seen = {}) {
  const changed = files.map((file) => {
    if (file.path === "site.yaml") return edited(file, (text) => text.replace(/^as_of: .*\n/m, ""));
    return file.path === `internal/templates/${id}.yaml` ? edited(file, change) : file;
  });
  const portal = portalOf(checkFiles(changed, { today }), noHistory);
  const entry = portal.catalogue.templates.get(id);
  if (!entry) throw new Error("The reply did not load.");
  return templateView(createContext(portal, language), entry);
}

function edited(file: SourceFile, change: (text: string) => string): SourceFile {
  if (file.kind !== "file") return file;
  const bytes = new TextEncoder().encode(change(new TextDecoder().decode(file.bytes)));
  return { ...file, bytes, size: bytes.byteLength };
}

const texts = ({ variants }: TemplateView) =>
  variants.map(({ language, kind, length }) => [language, kind, length].filter(Boolean).join(" "));
const notices = ({ page }: TemplateView) =>
  page.notices.map(({ mark, text }) => [mark?.word, text].filter(Boolean).join(": "));

describe("the texts of a reply", () => {
  test("are one per form, length and language, and only a form with two lengths names them", () => {
    const reply = seen("lyssnar-ni");
    expect(texts(reply)).toEqual([
      "sv comment long",
      "en comment long",
      "sv comment short",
      "en comment short",
      "sv dm",
      "en dm",
    ]);
    expect(reply.choices.lengths.map(({ label }) => label)).toEqual(["Kort", "Lång"]);
    expect(reply.choices.kindsWithLengths).toEqual(["comment"]);
  });

  test("need no length where there is one of each form, whatever the record calls it", () => {
    const reply = seen("dm-lasning", {
      change: (text) => text.replace("  - kind: comment\n", "  - kind: comment\n    length: short\n"),
    });
    expect(texts(reply)).toEqual(["sv comment", "en comment", "sv dm", "en dm"]);
    expect(reply.choices.lengths).toEqual([]);
  });

  test("carry each channel's own limit, and none where it has none", () => {
    const channels = seen("lyssnar-ni", { language: "en" }).variants.flatMap(({ channels }) => channels);
    const limits = new Map(channels.map(({ id, name, limit }) => [id, [name, limit?.max, limit?.countedIn]]));
    expect(limits.get("tiktok-comment")).toEqual(["TikTok, comment", 150, "characters"]);
    expect(limits.get("x-post")).toEqual(["X, post or reply", 280, "characters"]);
    expect(limits.get("instagram-dm")).toEqual(["Instagram, direct message", 1000, "bytes"]);
    expect(limits.get("facebook-dm")).toEqual(["Facebook, direct message", undefined, undefined]);
  });

  test("that nobody needs in English are Swedish only, and both pages say why", () => {
    const change = (text: string) => {
      const [before = "", after = ""] = text.split("variables:\n", 2);
      const reason = "english_not_needed:\n  sv: Bara på svenska.\n  en: In Swedish only.\n";
      const swedish = before.replace(/^ {6}en: .*\n(?: {7,}.*\n|\n)*/gm, "");
      return `${swedish}${reason}variables:\n${after}`;
    };
    for (const [language, reason] of [
      ["sv", "Svaret finns bara på svenska. Bara på svenska."],
      ["en", "The reply exists in Swedish only. In Swedish only."],
    ] as const) {
      const reply = seen("prata-med-manniska", { language, change });
      expect(reply.choices.languages).toEqual(["sv"]);
      expect(notices(reply)).toContain(reason);
      expect(notices(reply)).not.toContain("This text is not in English yet. Here is the Swedish.");
    }
  });
});

describe("whether a reply may be sent", () => {
  const expires = "2027-02-01"; // ai-i-svar
  test.for([
    { because: "it is the first day", today: "2026-11-19", usable: true, want: [] },
    {
      because: "it is the day before",
      today: "2026-11-18",
      usable: false,
      want: [
        "Gäller från 2026-11-19: Får inte skickas. Fråga ansvarig för kunddialog eller ersättaren, varumärkes- och kommunikationsansvarig.",
      ],
    },
    { because: "it is the last day", today: expires, usable: true, want: [] },
    {
      because: "it is the day after",
      today: "2027-02-02",
      usable: false,
      want: [
        "Har gått ut 2027-02-01: Får inte skickas. Fråga ansvarig för kunddialog eller ersättaren, varumärkes- och kommunikationsansvarig.",
      ],
    },
  ])("when $because", ({ today, usable, want }) => {
    const reply = seen("ai-i-svar", { today });
    expect(reply.usable).toBe(usable);
    expect(notices(reply)).toEqual(want);
    expect(reply.turns?.expiry.after).toBe(usable ? expires : undefined);
  });

  test("when it is suspended: why, whom to ask, and what to use instead", () => {
    const reply = seen("ai-bild");
    expect(reply.usable).toBe(false);
    expect(notices(reply)[0]).toMatch(
      /^Indragen sedan 2026-11-12: .*Fråga redaktör eller ersättaren, innehållsproducent\.$/,
    );
    expect(reply.page.notices[0]?.link?.href).toBe("/templates/ai-bild-kort/");
  });

  test("when it is retired: its successor", () => {
    const reply = seen("fel-i-inlagg", {
      change: (text) => text.replace("status: approved", "status: retired\nsuperseded_by: forsta-besked"),
    });
    expect(reply.usable).toBe(false);
    expect(reply.page.notices[0]?.link?.href).toBe("/templates/forsta-besked/");
  });
});

test("the page says what the reply rests on, who takes over and what comes after", () => {
  const reply = seen("radera-uppgifter", { language: "en" });
  const values = reply.restsOn.map(({ value }) =>
    typeof value === "object" && "href" in value ? value.href : value,
  );
  expect(values).toContain("/en/rules/r11/");
  expect(values).toContain("/en/policies/ai-policy/");
  expect([reply.escalateTo.text, reply.deputy]).toEqual(["legal counsel", "head of marketing"]);
  expect(reply.followUp?.text).toMatch(/^Pass the case to legal counsel/);
  expect(reply.shortCode).toBe("radera");
});
