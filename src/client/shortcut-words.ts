// Here and not among the page's words, since they are loaded only when somebody asks for the list.

interface ShortcutWords {
  readonly title: string;
  readonly close: string;
  readonly switch: string;
  readonly switchHint: string;
  readonly onlyOutsideFields: string;
  /** What each key does; `needs` is the key that something must answer to for the line to be true of the page. */
  readonly keys: readonly { readonly key: string; readonly does: string; readonly needs?: string }[];
}

/** Every word of the list of keys, by the page's language. */
export const shortcutWords: Readonly<Record<"sv" | "en", ShortcutWords>> = {
  sv: {
    title: "Kortkommandon",
    close: "Stäng",
    switch: "Kortkommandon med en tangent",
    switchHint:
      "Stäng av dem om de utlöses av misstag, till exempel när du dikterar. Valet sparas i webbläsaren.",
    onlyOutsideFields: "En ensam tangent gäller bara när du inte skriver i ett fält.",
    keys: [
      { key: "Ctrl K", does: "Öppna sökningen" },
      { key: "/", does: "Öppna sökningen", needs: "/" },
      { key: "C", does: "Kopiera svaret", needs: "c" },
      { key: "?", does: "Visa den här listan", needs: "?" },
      { key: "Enter", does: "Nästa fält; i det sista: kopiera svaret", needs: "c" },
      { key: "← →", does: "Byt språk, form eller längd när valet har fokus", needs: "c" },
    ],
  },
  en: {
    title: "Keyboard shortcuts",
    close: "Close",
    switch: "Single-key shortcuts",
    switchHint:
      "Turn them off if they go off by mistake, for instance when you dictate. The browser keeps the choice.",
    onlyOutsideFields: "A single key works only while you are not typing in a field.",
    keys: [
      { key: "Ctrl K", does: "Open the search" },
      { key: "/", does: "Open the search", needs: "/" },
      { key: "C", does: "Copy the reply", needs: "c" },
      { key: "?", does: "Show this list", needs: "?" },
      { key: "Enter", does: "Next field; in the last: copy the reply", needs: "c" },
      { key: "← →", does: "Change language, form or length while the choice has focus", needs: "c" },
    ],
  },
};
