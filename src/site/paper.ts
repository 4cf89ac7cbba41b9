/** The colour of the page as tokens.css has it: a browser paints its own frame with it. */
export const paper = { light: "#fff", dark: "#0f1519" } as const;
