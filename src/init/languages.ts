/** Languages that the command speaks; the sites are in both. */
export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (text: string): text is Language => languages.some((one) => one === text);
