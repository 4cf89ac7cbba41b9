import { allEntries } from "../catalogue/catalogue.ts";
import type { ContentType } from "../content-types/define.ts";
import { contentTypes } from "../content-types/index.ts";
import type { Portal } from "./portal.ts";
import { recordJson } from "./record-json.ts";

/** The JSON of every record that has a page of its own, by the first part of its address. KPIs have a richer one. */
export const recordFilesOf = (portal: Portal) =>
  Array.from(allEntries(portal.catalogue)).flatMap((entry) => {
    const { page, form, path }: ContentType = contentTypes[entry.type];
    const [, section = "", id] = page?.(entry.id).split("/") ?? [];
    return page && id && form !== "table" && path.startsWith("internal/")
      ? [{ section, json: recordJson(portal, entry) }]
      : [];
  });

/** The JSON of records that share a page, by its address: `/roles.json` for `/roles/`. */
export const sharedFilesOf = (portal: Portal) =>
  Array.from(
    Map.groupBy(allEntries(portal.catalogue), ({ type, id }) => {
      const { page, path }: ContentType = contentTypes[type];
      const [, section = "", own] = page?.(id).split("/") ?? [];
      return own === "" && path.startsWith("internal/") ? section : "";
    }),
    ([section, entries]) => ({
      section,
      json: { version: 1, asOf: portal.asOf, records: entries.map((entry) => recordJson(portal, entry)) },
    }),
  ).filter(({ section }) => section !== "");
