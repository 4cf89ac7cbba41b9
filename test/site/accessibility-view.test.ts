import { expect, test } from "vitest";
import { accessibilityView } from "../../src/site/accessibility-view.ts";
import { accessibilityWords } from "../../src/site/words/accessibility.ts";

const contact = { email: "fraga@example.org", answer_within: { sv: "två dagar", en: "two days" } };

test("the page says how it was tested, on which day by hand, what remains and whom to tell", () => {
  const { page, parts, tell } = accessibilityView("sv", "internal", contact);
  expect([page.title, page.address]).toEqual(["Tillgänglighet", "/accessibility/"]);
  expect(parts.map(({ title }) => title)).toEqual([
    "Vad vi siktar på",
    "Prövas vid varje ändring",
    "Kontrollerat för hand i Kvitto, 22 november 2026",
    "Det här återstår",
  ]);
  expect(tell.text).toMatch(/Svar inom två dagar\.$/);
  expect(tell.email?.href).toBe("mailto:fraga@example.org");
});

test("each site names its own tasks and shortcomings", () => {
  const textOf = (site: "internal" | "public") =>
    accessibilityView("en", site, contact).parts.flatMap(({ items }) => items);
  const { keyboard, keyboardPublic, chartPoints, searchNeedsScript } = accessibilityWords;
  expect(textOf("internal")).toEqual(expect.arrayContaining([keyboard.en, chartPoints.en]));
  expect(textOf("internal")).not.toContain(keyboardPublic.en);
  expect(textOf("public")).toEqual(expect.arrayContaining([keyboardPublic.en, searchNeedsScript.en]));
  // How the portal is used inside is nothing that the public site tells.
  expect(textOf("public")).not.toContain(keyboard.en);
});

test("without a contact nobody is named", () => {
  expect(accessibilityView("sv", "internal", undefined).tell).toEqual({
    title: "Säg till oss",
    text: "",
    email: undefined,
  });
});

test("the licences of other people’s code are linked to, at the one address they have", () => {
  expect(accessibilityView("sv", "public", contact).licences.link).toEqual({
    text: "Vems den är, och licenserna",
    href: "/licences.txt",
  });
  expect(accessibilityView("en", "internal", contact).licences.link.href).toBe("/licences.txt");
});
