/** The page's own colours, read anew for each drawing: they follow the reader's light or dark scheme. */
export interface ChartColours {
  readonly paper: string;
  readonly wash: string;
  readonly rule: string;
  readonly edge: string;
  readonly ink: string;
  readonly muted: string;
  readonly good: string;
  readonly warn: string;
}

export function chartColours(): ChartColours {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: colour("paper"),
    wash: colour("wash"),
    rule: colour("rule"),
    edge: colour("edge"),
    ink: colour("ink"),
    muted: colour("muted"),
    good: colour("good-mark"),
    warn: colour("warn-mark"),
  };
}
