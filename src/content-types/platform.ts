import { z } from "zod";

/** Where we publish. A platform has its own rules; its comments and messages are channels of their own. */
export const platform = z.enum(["facebook", "instagram", "linkedin", "tiktok", "youtube", "x"]);
export type Platform = z.infer<typeof platform>;
