import dictionary from "dictionary-sv";

/** The words of the Hunspell list without their flags; names begin with a capital and are no parts of compounds. */
export function swedishWords(): string[] {
  return new TextDecoder()
    .decode(dictionary.dic)
    .split("\n")
    .map((line) => line.replace(/\/.*/, "").trim())
    .filter((word) => /^[a-zåäöé]{2,}$/.test(word));
}
