import { wholeChannel, type HostileCase } from "../hostile-case.ts";

const named = (path: string): HostileCase["files"] => ({ [path]: wholeChannel });
const inFolder = (name: string): HostileCase["files"] => named(`internal/channels/${name}`);
const refused = ["1:1 error KV005"];

/** What a file may be called. */
export const names: readonly HostileCase[] = [
  { because: "a name in capitals of one letter", files: inFolder("Forum.yaml"), want: refused },
  {
    because: "two names that differ in case",
    files: { ...inFolder("forum.yaml"), ...inFolder("foruM.yaml") },
    want: ["internal/channels/foruM.yaml:1:1 error KV005", "1:1 error KV006"],
  },
  {
    because: "two names that differ in how a letter is made up",
    files: { ...inFolder("f\u00F6rum.yaml"), ...inFolder("fo\u0308rum.yaml") },
    want: ["internal/channels/fo\u0308rum.yaml:1:1 error KV005", "1:1 error KV006"],
  },
  {
    because: "two names that differ in an ending's case",
    files: { ...inFolder("forum.yaml"), ...inFolder("forum.YAML") },
    want: ["internal/channels/forum.YAML:1:1 error KV005", "1:1 error KV006"],
  },
  { because: "a name with a letter of another alphabet", files: inFolder("fоrum.yaml"), want: refused },
  { because: "a name with a width of nothing in it", files: inFolder("for\u200Bum.yaml"), want: refused },
  { because: "a name with a soft hyphen", files: inFolder("for\u00ADum.yaml"), want: refused },
  { because: "a name with a tag character", files: inFolder("forum\u{E0061}.yaml"), want: refused },
  { because: "a name with letters of full width", files: inFolder("ｆorum.yaml"), want: refused },
  { because: "a name that ends in a space", files: inFolder("forum .yaml"), want: refused },
  { because: "a name that ends in a dot", files: inFolder("forum..yaml"), want: refused },
  { because: "an ending with a space after it", files: inFolder("forum.yaml "), want: refused },
  {
    because: "an ending with a dot after it, which Windows drops",
    files: inFolder("forum.yaml."),
    want: refused,
  },
  { because: "a name that climbs", files: inFolder("../roles/editor2.yaml"), want: refused },
  { because: "a name that is two dots", files: inFolder("...yaml"), want: refused },
  { because: "a name that climbs, encoded", files: inFolder("%2e%2e%2fx.yaml"), want: refused },
  { because: "a backslash in a name", files: inFolder("..\\x.yaml"), want: refused },
  { because: "a name of nothing but the ending", files: inFolder(".yaml"), want: refused },
  { because: "a name of a hyphen", files: inFolder("-.yaml"), want: refused },
  { because: "a name with two hyphens", files: inFolder("a--b.yaml"), want: refused },
  { because: "a name that could be an option", files: inFolder("--help.yaml"), want: refused },
  { because: "a name that Windows keeps for itself", files: inFolder("con.yaml"), want: ["1:1 error KV005"] },
  {
    because: "a name that Windows keeps for a printer",
    files: inFolder("lpt1.yaml"),
    want: ["1:1 error KV005"],
  },
  {
    because: "a name longer than file systems keep",
    files: inFolder(`${"a".repeat(300)}.yaml`),
    want: refused,
  },
  { because: "a name with a line break", files: inFolder("a\nb.yaml"), want: refused },
  {
    because: "a name with a carriage return and an escape",
    files: inFolder("a\r\u001B[31mb.yaml"),
    want: refused,
  },
  {
    because: "a name that turns the writing round, to look like an image",
    files: inFolder("a\u202Egpj.yaml"),
    want: refused,
  },
  { because: "a name with a stream of Windows behind it", files: inFolder("a.yaml:evil"), want: refused },
  { because: "a name with a colon and a star", files: inFolder("a:*.yaml"), want: refused },
  { because: "a name that is half of a pair", files: inFolder("a\uD800.yaml"), want: refused },
  { because: "a name as git writes bytes that are none", files: inFolder("a\uFFFD.yaml"), want: refused },
  {
    because: "a name that every object has, as a folder",
    files: named("internal/constructor/a.yaml"),
    want: refused,
  },
  {
    because: "the prototype as a folder of the right type's",
    files: named("internal/__proto__/channels/a.yaml"),
    want: refused,
  },
  { because: "a folder where a file is read", files: named("site.yaml/a.yaml"), want: refused },
  { because: "a folder with a file's ending", files: inFolder("forum.yaml/a.yaml"), want: refused },
  { because: "prose named in capitals", files: named("internal/policies/ai-policy/SV.mdx"), want: refused },
  {
    because: "prose in a language nobody reads",
    files: named("internal/policies/ai-policy/constructor.mdx"),
    want: refused,
  },
  { because: "prose whose folder is a path", files: named("internal/policies/../x/sv.mdx"), want: refused },
  {
    because: "a table without its record",
    files: named("internal/kpis/forum.csv"),
    want: ["1:1 error KV010"],
  },
  {
    because: "a page that the site builds itself",
    files: named("internal/pages/index.astro"),
    want: refused,
  },
  { because: "a setting of git", files: named("internal/channels/a.gitattributes"), want: refused },
  {
    because: "a link",
    files: { "internal/channels/forum.yaml": { kind: "symlink" } },
    want: ["1:1 error KV001"],
  },
  {
    because: "a link for a table",
    files: { "internal/kpis/svarstid.csv": { kind: "symlink" } },
    want: ["1:1 error KV001"],
  },
  {
    because: "a pipe",
    files: { "internal/channels/forum.yaml": { kind: "other" } },
    want: ["1:1 error KV001"],
  },
  {
    because: "a file that nobody may read",
    files: { "internal/policies/hostile/sv.mdx": { kind: "unreadable" } },
    want: ["1:1 error KV001"],
  },
];
