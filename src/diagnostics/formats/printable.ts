/** Characters that would steer the reader's terminal or start a workflow command; content may hold any. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "\uFFFD");

/** The same on one line: a file's name may hold a line break. */
export const onOneLine = (text: string): string => printable(text).replaceAll("\n", "\uFFFD");
