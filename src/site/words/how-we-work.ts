/** Words of the internal page on the public series of posts. */
export const howWeWorkWords = {
  title: { sv: "Så jobbar vi: serien", en: "How we work: the series" },
  lead: {
    sv: "Ett publikt inlägg i veckan om hur vi arbetar, och hur varje inlägg togs emot.",
    en: "One public post a week on how we work, and how each was received.",
  },
  about: {
    sv: "Ett inlägg i veckan, mätt i sentiment och sparningar.",
    en: "One post a week, measured in sentiment and saves.",
  },
  cadence: { sv: "Ett i veckan", en: "One a week" },
  weeksWith: { sv: "veckor har ett inlägg", en: "weeks have a post" },
  of: { sv: "av", en: "of" },
  week: { sv: "Vecka", en: "Week" },
  post: { sv: "Inlägg", en: "Post" },
  published: { sv: "Publicerat", en: "Published" },
  none: { sv: "Inget inlägg", en: "No post" },
  notYet: { sv: "Inget än", en: "None yet" },
  results: { sv: "Så togs de emot", en: "How they were received" },
  resultsText: {
    sv: "Alla veckor tillsammans; nettosentimentet är vägt efter antalet kommentarer",
    en: "All weeks together; net sentiment is weighted by the number of comments",
  },
  comments: { sv: "Kommentarer", en: "Comments" },
  sentiment: { sv: "Netto", en: "Net" },
  saves: { sv: "Sparningar", en: "Saves" },
  latestFirst: { sv: "Senaste veckan först", en: "The latest week first" },
  through: { sv: "Räknat till och med", en: "Counted through" },
  weekByWeek: { sv: "Vecka för vecka", en: "Week by week" },
  noResults: {
    sv: "Inga siffror är inlagda än. De skrivs i internal/use/post-results.csv när veckan är slut.",
    en: "No figures have been entered yet. They go into internal/use/post-results.csv when the week is over.",
  },
  next: { sv: "Nästa inlägg", en: "The next post" },
  nextDue: { sv: "Nästa ska komma", en: "The next is due in" },
  thisWeek: { sv: "Veckans inlägg har inte kommit än", en: "This week’s post is not out yet" },
  noDraft: { sv: "Inget utkast är påbörjat.", en: "No draft has been begun." },
  empty: {
    sv: "Inget inlägg är publicerat än. De skrivs i public/how-we-work/.",
    en: "No post has been published yet. They are written in public/how-we-work/.",
  },
} as const;
