// Here and not among the page's words, since they are loaded only when there is something to say.

interface OfflineWords {
  readonly away: string;
  /** There is a network, but no answer. */
  readonly silent: string;
  /** What is shown is as old as `{when}`, which was `{ago}`. */
  readonly shown: string;
  readonly newer: string;
  readonly reload: string;
  /** What is kept is as old as `{when}`. */
  readonly kept: string;
  /** Offers to keep `{size}` megabytes. */
  readonly save: string;
  readonly saving: string;
}

/** Every word on use without network, by the page's language. */
export const offlineWords: Readonly<Record<"sv" | "en", OfflineWords>> = {
  sv: {
    away: "Du är offline.",
    silent: "Nätet svarar inte.",
    shown: "Visar läget från {when} ({ago}). Svar kan ha dragits in sedan dess.",
    newer: "En nyare version finns. Ladda om innan du kopierar ett svar.",
    reload: "Ladda om",
    kept: "Finns även utan nät, som det var {when}.",
    save: "Spara för användning utan nät ({size} MB)",
    saving: "Sparar …",
  },
  en: {
    away: "You are offline.",
    silent: "The network does not answer.",
    shown: "Showing the state of {when} ({ago}). Replies may have been withdrawn since.",
    newer: "There is a newer version. Reload before you copy a reply.",
    reload: "Reload",
    kept: "Also here without a network, as it was {when}.",
    save: "Keep for use without a network ({size} MB)",
    saving: "Saving …",
  },
};
