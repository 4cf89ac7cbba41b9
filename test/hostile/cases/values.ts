import { channelWith, type HostileCase } from "../hostile-case.ts";

const siteWith = (field: string, value: string): HostileCase["files"] => ({
  "site.yaml": `organisation: Exempelbolaget
as_of: ${field === "as_of" ? value : "2026-11-22"}
programme:
  start: ${field === "start" ? value : "2026-08-31"}
  days: ${field === "days" ? value : "90"}
public_address: ${field === "public_address" ? value : "https://exempelbolaget.example/"}
contact:
  email: ${field === "email" ? value : "fraga@exempelbolaget.example"}
  answer_within:
    sv: två arbetsdagar
    en: two working days
`,
});

/** Numbers, days and addresses that other programs take for something else. */
export const values: readonly HostileCase[] = [
  { because: "an octal number", files: channelWith("max_length", "0o17"), want: [] },
  {
    because: "a number with a nought in front is the number",
    files: channelWith("max_length", "010"),
    want: [],
  },
  {
    because: "hours and minutes, which YAML 1.1 counts in sixties",
    files: channelWith("max_length", "1:30"),
    want: ["2:13 error KV103"],
  },
  {
    because: "a number with low lines",
    files: channelWith("max_length", "6_000"),
    want: ["2:13 error KV103"],
  },
  { because: "a number with a comma", files: channelWith("max_length", "6,5"), want: ["2:13 error KV103"] },
  { because: "digits of full width", files: channelWith("max_length", "６００"), want: ["2:13 error KV103"] },
  { because: "Arabic digits", files: channelWith("max_length", "٦٠٠"), want: ["2:13 error KV103"] },
  { because: "a real minus", files: channelWith("max_length", "\u2212600"), want: ["2:13 error KV103"] },
  {
    because: "more than a number holds",
    files: channelWith("max_length", "1e400"),
    want: ["2:13 error KV103"],
  },
  { because: "minus infinity", files: channelWith("max_length", "-.inf"), want: ["2:13 error KV103"] },
  { because: "minus nought", files: channelWith("max_length", "-0.0"), want: ["2:13 error KV105"] },
  { because: "half of one", files: channelWith("max_length", "0.5"), want: ["2:13 error KV103"] },
  { because: "a whole number with a point", files: channelWith("max_length", "600.0"), want: [] },
  {
    because: "a number between quotes",
    files: channelWith("max_length", '"600"'),
    want: ["2:13 error KV103"],
  },
  {
    because: "nothing where a number belongs",
    files: channelWith("max_length", ""),
    want: ["2:13 error KV103"],
  },
  {
    because: "a list where a number belongs",
    files: channelWith("max_length", "[600]"),
    want: ["2:13 error KV103"],
  },
  { because: "a word of YAML 1.1 for true", files: channelWith("name", "yes"), want: [] },
  { because: "true where a text belongs", files: channelWith("name", "true"), want: ["1:7 error KV103"] },
  { because: "null where a text belongs", files: channelWith("name", "null"), want: ["1:7 error KV103"] },
  { because: "30 February", files: channelWith("accessed", "2026-02-30"), want: ["5:11 error KV106"] },
  {
    because: "29 February in a year without it",
    files: channelWith("accessed", "2027-02-29"),
    want: ["5:11 error KV106"],
  },
  { because: "a day of noughts", files: channelWith("accessed", "0000-00-00"), want: ["5:11 error KV106"] },
  {
    because: "the first day of all",
    files: channelWith("accessed", "0001-01-01"),
    want: ["5:11 error KV106"],
  },
  { because: "the year 10000", files: channelWith("accessed", "10000-01-01"), want: ["5:11 error KV106"] },
  { because: "the year 9999", files: channelWith("accessed", "9999-12-31"), want: ["5:11 error KV106"] },
  {
    because: "a year with a sign",
    files: channelWith("accessed", "+002026-08-20"),
    want: ["5:11 error KV106"],
  },
  {
    because: "a day with a time",
    files: channelWith("accessed", "2026-08-20T00:00:00Z"),
    want: ["5:11 error KV106"],
  },
  {
    because: "a day in another calendar",
    files: channelWith("accessed", "2026-08-20[u-ca=hebrew]"),
    want: ["5:11 error KV106"],
  },
  {
    because: "a day with one digit",
    files: channelWith("accessed", "2026-8-20"),
    want: ["5:11 error KV106"],
  },
  {
    because: "a day in digits of full width",
    files: channelWith("accessed", "２０２６-08-20"),
    want: ["5:11 error KV106"],
  },
  {
    because: "a day with dashes that are not hyphens",
    files: channelWith("accessed", "2026\u201108\u201120"),
    want: ["5:11 error KV106"],
  },
  {
    because: "a day with a line break after it",
    files: channelWith("accessed", '"2026-08-20\\n"'),
    want: ["5:11 error KV106"],
  },
  {
    because: "a word in capitals of Turkish",
    files: channelWith("visibility", "\u0130nternal"),
    want: ["6:13 error KV104"],
  },
  {
    because: "a word with a letter of another alphabet",
    files: channelWith("counted_in", "сharacters"),
    want: ["3:13 error KV104"],
  },
  {
    because: "a word that every object has",
    files: channelWith("visibility", "constructor"),
    want: ["6:13 error KV104"],
  },
  {
    because: "judged as of the last day of all",
    files: siteWith("as_of", "9999-12-31"),
    want: ["2:8 error KV106"],
  },
  {
    because: "a programme that began before Christ",
    files: siteWith("start", "-000001-01-01"),
    want: ["4:10 error KV106"],
  },
  {
    because: "a programme longer than any calendar",
    files: siteWith("days", "9007199254740991"),
    want: ["5:9 error KV105"],
  },
  { because: "a programme of less than a day", files: siteWith("days", "0"), want: ["5:9 error KV105"] },
  {
    because: "an address that runs",
    files: siteWith("public_address", '"javascript:alert(1)"'),
    want: ["6:17 error KV106"],
  },
  {
    because: "an address of data",
    files: siteWith("public_address", '"data:text/html,x"'),
    want: ["6:17 error KV106"],
  },
  {
    because: "an address without a host",
    files: siteWith("public_address", '"https://"'),
    want: ["6:17 error KV106"],
  },
  {
    because: "an e-mail address with a line break and a field",
    files: siteWith("email", '"a@b.example\\nBcc: c@d.example"'),
    want: ["8:10 error KV106"],
  },
];
