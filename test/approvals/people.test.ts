import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  isBot,
  isRecorder,
  nobody,
  parsePeople,
  peopleBehind,
  personOf,
  personOfAccount,
} from "../../src/approvals/people.ts";

const people = parsePeople(`
people:
  person-01: { accounts: [anna, anna-old], emails: [anna@example.com, a@example.org] }
  person-02: { accounts: ["helper[bot]"], emails: [] }
  person-05: { accounts: [], emails: ["7+Helper[bot]@users.noreply.github.com"] }
  person-06: { accounts: [ANNA], emails: [] }
bots: ["*[bot]", ci]
recorders: ["github-actions[bot]", recorder@example.com]
`);
if (!people) throw new Error("The people of this test cannot be read.");
const from = (email: string) => ({ name: "Whoever", email });

describe("personOf(people, identity)", () => {
  test.for([
    { because: "an address is theirs", email: "anna@example.com", want: "person-01" },
    { because: "another address is theirs too, in capitals", email: "A@Example.org", want: "person-01" },
    { because: "GitHub hides the address", email: "anna-old@users.noreply.github.com", want: "person-01" },
    { because: "with a number before it", email: "12+Anna@users.noreply.github.com", want: "person-01" },
    { because: "nobody has named them", email: "B@example.com", want: "b@example.com" },
    {
      because: "an account at another host looks like theirs",
      email: "anna@users.noreply.example",
      want: "anna@users.noreply.example",
    },
    { because: "there is no address", email: "", want: "" },
  ])("when $because", ({ email, want }) => {
    expect(personOf(people, from(email))).toBe(want);
  });

  test("knows nobody where nobody is named", () => {
    expect(personOf(nobody, from("anna@example.com"))).toBe("anna@example.com");
  });
});

test("peopleBehind(people, identity) is everybody whose address or account it is", () => {
  expect(peopleBehind(people, from("1+anna@users.noreply.github.com"))).toEqual(["person-01", "person-06"]);
  expect(peopleBehind(people, from("a@example.org"))).toEqual(["person-01"]);
  expect(peopleBehind(people, from("eve@example.org"))).toEqual([]);
});

test("personOfAccount(people, account)", () => {
  expect(personOfAccount(people, "Anna")).toBe("person-01");
  expect(personOfAccount(people, "eve")).toBeUndefined();
});

describe("isBot(people, who)", () => {
  test.for([
    { who: "person-01", want: false },
    { who: "person-02", want: true },
    { who: "person-05", want: true },
    { who: "dependabot[bot]", want: true },
    { who: "49699333+dependabot[bot]@users.noreply.github.com", want: true },
    { who: "ci", want: true },
    { who: "ci-anna", want: false },
    { who: "constructor", want: false },
    { who: "", want: false },
  ])("$who: $want", ({ who, want }) => {
    expect(isBot(people, who)).toBe(want);
  });
});

describe("isRecorder(people, identity)", () => {
  test.for([
    { email: "41898282+github-actions[bot]@users.noreply.github.com", want: true },
    { email: "Recorder@example.com", want: true },
    { email: "anna@example.com", want: false },
    { email: "github-actions[bot]@example.com", want: false },
    { email: "", want: false },
  ])("$email: $want", ({ email, want }) => {
    expect(isRecorder(people, from(email))).toBe(want);
  });
});

describe("parsePeople(text)", () => {
  test.for([
    { because: "it is empty", text: "" },
    {
      because: "a key is none",
      text: "people: { anna: { accounts: [], emails: [] } }\nbots: []\nrecorders: []\n",
    },
    { because: "a field is misspelt", text: "people: {}\nbot: []\nrecorders: []\n" },
    { because: "it is no YAML", text: "people: [" },
  ])("is nothing when $because", ({ text }) => {
    expect(parsePeople(text)).toBeUndefined();
  });

  test("reads the shipped file, which names everyone who holds a role and no address that exists", () => {
    const shipped = parsePeople(readFileSync("approvals/people.yaml", "utf8"));
    expect(Object.keys(shipped?.people ?? {})).toHaveLength(8);
    for (const { accounts, emails } of Object.values(shipped?.people ?? {})) {
      for (const account of accounts) expect(account).toMatch(/^example-/);
      for (const email of emails) expect(email).toMatch(/@exempelbolaget\.example$/);
    }
  });
});
