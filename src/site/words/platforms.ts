import type { Platform } from "../../content-types/platform.ts";

/** Platforms by their own names, which are the same in both languages. */
export const platformNames: Readonly<Record<Platform, string>> = {
  facebook: "Facebook",
  instagram: "Instagram",
  linkedin: "LinkedIn",
  tiktok: "TikTok",
  youtube: "YouTube",
  x: "X",
};

/** Several of them in a row: `Facebook, Instagram`. */
export const platformList = (platforms: readonly Platform[]): string =>
  platforms.map((one) => platformNames[one]).join(", ");
