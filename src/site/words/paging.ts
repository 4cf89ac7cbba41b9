/** Words of lists that are longer than a page. */
export const pagingWords = {
  pages: { sv: "Listans sidor", en: "Pages of the list" },
  parts: { sv: "Listans delar", en: "Parts of the list" },
  page: { sv: "sida", en: "page" },
  of: { sv: "av", en: "of" },
  previous: { sv: "Föregående", en: "Previous" },
  next: { sv: "Nästa", en: "Next" },
  search: { sv: "Sök i stället", en: "Search instead" },
  continued: { sv: "fortsättning", en: "continued" },
  andMore: { sv: "till", en: "more" },
} as const;
