/** Words of the portal as an app on a device; what it says of itself there is in `client/offline/offline-words.ts`. */
export const offlineWords = {
  appDescription: {
    sv: "Godkända svar, regler och siffror för sociala medier.",
    en: "Approved replies, rules and figures for social media.",
  },
} as const;
