/** Why an export cannot be taken as it is, in words for the one who made it. */
export interface ImportProblem {
  /** Line in the export, from 1; none when it concerns the whole of it or the KPI's own table. */
  readonly line?: number;
  readonly message: string;
  readonly hint?: string;
}

/** As an editor's user can follow them: the line, what is wrong, and what to do. */
export function problemText({ line, message, hint }: ImportProblem): string {
  const place = line === undefined ? "" : `Line ${line}: `;
  return `${place}${message}\n${hint === undefined ? "" : `  ${hint}\n`}`;
}
