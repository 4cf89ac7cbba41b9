/** One file below `content/`, as read: the catalogue's only input. */
export interface SourceFile {
  /** Path below the content folder, with forward slashes: `internal/rules/r01.yaml`. */
  readonly path: string;
  /** What kind of thing the name stands for; only plain files are content. */
  readonly kind: "file" | "symlink" | "other" | "unreadable";
  /** Size in bytes as the file system told it. */
  readonly size: number;
  /** The content; empty for anything that is not a plain file of an allowed size. */
  readonly bytes: Uint8Array;
}

/** Largest file that is read, in bytes: a table may be as large. */
export const largestFile = 1_000_000;

/** Largest file of fields or text: four times the longest list in use. The worst of this size takes a second to read. */
const largestText = 150_000;

/** The most files that are read: twice what a portal of ten thousand records has. Nobody writes as many by hand. */
export const mostFiles = 25_000;

/** The most bytes that a file of this name may have. */
export const mostBytes = (path: string): number => (path.endsWith(".csv") ? largestFile : largestText);
