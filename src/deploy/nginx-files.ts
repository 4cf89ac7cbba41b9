import {
  allow,
  cacheControls,
  contentTypes,
  everyAnswer,
  otherContentType,
  pathKinds,
  signOut,
} from "../build/response-headers.ts";
import { sites, type Site } from "../build/sites.ts";

const heading = (about: string) =>
  `# ${about}\n# Written by "npm run headers" from src/build/response-headers.ts: change that.\n`;

/** What nginx looks up per answer: included once, inside `http {}`. */
export function mapsFile(): string {
  const maps = sites.flatMap((site) => {
    const { forever, fresh } = cacheControls[site];
    const kept = pathKinds.filter(({ namedByContent }) => namedByContent);
    return [
      map("$uri", `$kvitto_${site}_cache`, [
        ["default", fresh],
        ...kept.map(({ pattern }) => [`~${pattern}`, forever] as const),
      ]),
      map("$status", `$kvitto_${site}_cache_of_errors`, [
        ["default", ""],
        ["~^[45]", fresh],
      ]),
    ];
  });
  return [
    heading("Values that depend on the path or the status."),
    ...maps,
    map("$status", "$kvitto_allow", [
      ["default", ""],
      ["405", allow.value],
    ]),
    map("$uri", "$kvitto_sign_out", [
      ["default", ""],
      [signOut.path, signOut.value],
    ]),
  ].join("\n");
}

/** Every header of a site, in one place: included inside its `server {}`, and nowhere else. */
export function headersFile(site: Site): string {
  const lines = everyAnswer.flatMap(({ name, values }) => {
    const value = values[site];
    return value === undefined ? [] : [addHeader(name, value, "always")];
  });
  return [
    heading(`Every header of the ${site} site. An empty value is not sent.`).trimEnd(),
    ...lines,
    addHeader(allow.header, "$kvitto_allow", "always"),
    ...(site === "internal" ? [addHeader(signOut.header, "$kvitto_sign_out", "always")] : []),
    "# Without always: what is missing or refused never gets the year of the file that was asked for.",
    addHeader("Cache-Control", `$kvitto_${site}_cache`),
    addHeader("Cache-Control", `$kvitto_${site}_cache_of_errors`, "always"),
    "",
  ].join("\n");
}

/** Types by ending, in place of nginx's own list. */
export function typesFile(): string {
  const lines = Array.from(contentTypes, ([ending, type]) => `    ${quoted(type)} ${ending};`);
  return [
    heading("All that the sites hold.").trimEnd(),
    "types {",
    ...lines,
    "}",
    `default_type ${otherContentType};`,
    "",
  ].join("\n");
}

const addHeader = (name: string, value: string, always?: "always") =>
  `add_header ${name} ${quoted(value)}${always ? " always" : ""};`;

function map(from: string, to: string, rows: readonly (readonly [key: string, value: string])[]): string {
  const lines = rows.map(([key, value]) => `    ${key === "default" ? key : quoted(key)} ${quoted(value)};`);
  return [`map ${from} ${to} {`, ...lines, "}", ""].join("\n");
}

/** A value for nginx. Backslashes of patterns stay as they are. */
function quoted(value: string): string {
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}
