import type { SectionView, RegisterRow } from "../../../src/site/record-view.ts";
import type { TableView } from "../../../src/site/table-view.ts";

/** A row in a line: what it is called, how it stands, what it says of itself. Hard spaces as spaces. */
export const rowText = ({ link, title, mark, notes = [], facts }: RegisterRow): string =>
  `${link?.text ?? title} [${mark?.word ?? ""}] ${[...notes, facts].join(" · ")}`.replaceAll("\u00A0", " ");

/** A table's rows, the cells' words side by side. */
export const tableText = (table: TableView | undefined): string[] =>
  (table?.rows ?? []).map((cells) =>
    cells
      .map((cell) => (typeof cell === "string" ? cell : "word" in cell ? cell.word : cell.text))
      .join(" | ")
      .replaceAll("\u00A0", " "),
  );

export function sectionOf(sections: readonly SectionView[] | undefined, id: string): SectionView {
  const found = sections?.find((section) => section.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}
