import { readAsOf } from "../../engine/reading.ts";
import type { Ground } from "../../programme/prove.ts";
import type { Portal } from "../portal.ts";

/** What the roadmap's proofs are judged on: the portal's own records and KPI histories. */
export const groundOf = ({ catalogue, asOf, kpis }: Portal): Ground => ({
  catalogue,
  asOf,
  reading: (id, day) => {
    const history = kpis.get(id);
    return history && readAsOf(history, day);
  },
});
