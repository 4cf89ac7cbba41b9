import { check } from "../../src/check.ts";
import { contentFolder, today } from "./run.ts";

/** The synonyms of the content folder; none when it has none. */
export async function openSynonyms(): Promise<(readonly string[])[]> {
  const { catalogue } = await check(contentFolder(), { today: today() });
  return catalogue.synonyms?.data.groups.map(({ words }) => words) ?? [];
}
