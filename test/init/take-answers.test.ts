import { describe, expect, test } from "vitest";
import type { Given } from "../../src/init/answers.ts";
import { questions } from "../../src/init/questions.ts";
import { takeAnswers } from "../../src/init/take-answers.ts";

const today = "2026-11-23";
const all: Given = {
  organisation: "Norrmalms bibliotek",
  languages: "sv, en",
  address: "https://bibliotek.example",
  contact: "svar@bibliotek.example",
  answerDays: "1",
  start: "2026-12-07",
  days: "60",
  roles: "redaktor, jurist",
  repository: "https://gitlab.example.org/stad/bibliotek/portal",
  owners: "@stad/{role}",
};

/** Answers, with what was asked and what was said, when lines are typed. */
async function typed(lines: readonly string[], given: Given = {}) {
  const left = [...lines];
  const asked: (string | undefined)[] = [];
  const said: string[] = [];
  const answers = await takeAnswers(given, {
    language: "en",
    today,
    ask: (_, otherwise) => {
      asked.push(otherwise);
      return Promise.resolve(left.shift());
    },
    say: (line) => said.push(line),
  });
  return { answers, asked, said };
}

const given = (answers: Given) => takeAnswers(answers, { language: "en", today, say: () => undefined });

describe("with every flag, nobody is asked", () => {
  test("and each answer is read", async () => {
    expect(await given(all)).toEqual({
      organisation: "Norrmalms bibliotek",
      languages: ["sv", "en"],
      address: "https://bibliotek.example/",
      contact: "svar@bibliotek.example",
      answerDays: 1,
      start: "2026-12-07",
      days: 60,
      roles: ["redaktor", "jurist"],
      repository: "https://gitlab.example.org/stad/bibliotek/portal",
      owners: "@stad/{role}",
    });
  });

  test("what is left out follows from the organisation and the day", async () => {
    // 23 November 2026 is a Monday; the programme begins on the next one.
    expect(await given({ organisation: "Åre Åka & Ät" })).toEqual({
      organisation: "Åre Åka & Ät",
      languages: ["sv", "en"],
      address: "https://are-aka-at.example/",
      contact: "fraga@are-aka-at.example",
      answerDays: 2,
      start: "2026-11-30",
      days: 90,
      roles: [
        "redaktor",
        "marknadschef",
        "jurist",
        "varumarke",
        "kunddialog",
        "annons",
        "innehall",
        "kundvard",
      ],
      repository: undefined,
      owners: "@are-aka-at/{role}",
    });
  });

  test("but there must be an organisation", async () => {
    expect(await given({})).toEqual({
      problem: "Write --organisation too, or answer the questions in a terminal without --yes.",
    });
  });

  test("a name without a letter a–z still gives an address", async () => {
    expect(await given({ organisation: "東京" })).toMatchObject({ address: "https://portalen.example/" });
  });
});

describe("an answer that cannot be taken is refused, with its flag", () => {
  test.for<{ answer: Given; because: string }>([
    { answer: { organisation: "" }, because: "--organisation: Write the name" },
    { answer: { organisation: "x".repeat(61) }, because: "--organisation: Write the name" },
    { answer: { address: "bibliotek" }, because: "--address: “bibliotek” is not a web address" },
    { answer: { address: "https://a.example/under/" }, because: "--address: " },
    { answer: { contact: "nobody" }, because: "--contact: “nobody” is not an e-mail address" },
    { answer: { answerDays: "0" }, because: "--answer-days: “0” is no whole number from 1 to 30" },
    { answer: { answerDays: "31" }, because: "--answer-days: “31”" },
    { answer: { start: "2026-02-30" }, because: "--start: “2026-02-30” is no day" },
    { answer: { days: "1.5" }, because: "--days: “1.5”" },
    { answer: { roles: "redaktor" }, because: "--roles: Choose at least two roles" },
    { answer: { languages: "en" }, because: "--languages: “en” is neither sv nor sv,en." },
    { answer: { languages: "sv,de" }, because: "--languages: “sv,de” is neither" },
    { answer: { languages: "sv,sv" }, because: "--languages: “sv,sv” is neither" },
    { answer: { roles: "redaktor,redaktor" }, because: "--roles: Choose at least two roles" },
    { answer: { roles: "redaktor,chef" }, because: "--roles: There is no role “chef” here" },
    { answer: { repository: "http://github.com/a/b" }, because: "--repository: " },
    { answer: { repository: "https://github.com/a" }, because: "--repository: " },
    { answer: { repository: "https://example.org/a/b" }, because: "--repository: " },
    { answer: { owners: "@stad" }, because: "--owners: “@stad” names no role" },
  ])("$answer", async ({ answer, because }) => {
    const result = await given({ ...all, ...answer });
    expect(result).toHaveProperty("problem");
    expect("problem" in result && result.problem).toContain(because);
  });
});

describe("when somebody answers", () => {
  test("an empty line takes what is offered, and what follows from it is offered next", async () => {
    const { answers, asked } = await typed([
      "Biblioteket",
      "",
      "https://b.example/",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
    ]);
    expect(asked).toEqual([
      undefined,
      "sv,en",
      "https://biblioteket.example/",
      "fraga@b.example",
      "2",
      "2026-11-30",
      "90",
      "redaktor,marknadschef,jurist,varumarke,kunddialog,annons,innehall,kundvard",
      "",
      "@biblioteket/{role}",
    ]);
    expect(answers).toMatchObject({ organisation: "Biblioteket", contact: "fraga@b.example", answerDays: 2 });
  });

  test("the owners offered are those of the repository", async () => {
    const { asked } = await typed(["B", "", "", "", "", "", "", "", "https://github.com/stad/portal", ""]);
    expect(asked.at(-1)).toBe("@stad/{role}");
  });

  test("a question is put again until its answer can be taken, and says why", async () => {
    const { answers, said } = await typed(["yesterday", "2026-12-07"], omit("start"));
    expect(said).toEqual(["“yesterday” is no day. Write it as 2026-12-07."]);
    expect(answers).toMatchObject({ start: "2026-12-07" });
  });

  test("an empty line is no organisation", async () => {
    const { said } = await typed(["", "B"], omit("organisation"));
    expect(said).toEqual(["Write the name on one line, at most 60 characters."]);
  });

  test("what a flag says is not asked", async () => {
    expect((await typed([], all)).asked).toEqual([]);
  });

  test("and there are no more lines, there are no answers", async () => {
    expect((await typed(["B"])).answers).toEqual({
      problem: "The questions were not answered. Nothing was written.",
    });
  });
});

test("every question is put in both languages, and has a flag of its own", () => {
  for (const { ask } of questions) expect(ask.sv).not.toBe(ask.en);
  expect(new Set(questions.map(({ flag }) => flag)).size).toBe(questions.length);
});

/** All answers but one. */
const omit = (name: keyof Given): Given =>
  Object.fromEntries(Object.entries(all).filter(([key]) => key !== name));
