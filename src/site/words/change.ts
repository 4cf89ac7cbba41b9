/** Words about what a change makes of content. */
export const changeWords = {
  beforeChange: { sv: "Före ändringen:", en: "Before the change:" },
};
