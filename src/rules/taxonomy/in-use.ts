import type { Entry } from "../../catalogue/catalogue.ts";

/** Whether a pillar, theme or format is part of what is published: no draft, and not retired. One that is paused is. */
export const isInUse = ({
  data: { status },
}: Entry<"pillars"> | Entry<"themes"> | Entry<"formats">): boolean =>
  status === "active" || status === "paused";
