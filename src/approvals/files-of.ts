import { isProse, type Entry } from "../catalogue/catalogue.ts";

/** The files that hold what is approved of a record, as the author knows them: both languages' texts; not figures. */
export const filesOf = (entry: Entry): readonly string[] =>
  isProse(entry) ? [entry.prose.sv.file, ...(entry.prose.en ? [entry.prose.en.file] : [])] : [entry.file];
