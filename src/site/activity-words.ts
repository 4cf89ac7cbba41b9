import type { Activity } from "../content-types/fields.ts";
import type { Context } from "./context.ts";

/** Every kind of work, as the interface names it. */
export function activityWords({ words }: Context): { value: Activity; label: string }[] {
  return [
    { value: "publishing", label: words.publishing },
    { value: "moderation", label: words.moderation },
    { value: "support", label: words.support },
    { value: "ads", label: words.ads },
    { value: "listening", label: words.listening },
    { value: "research", label: words.research },
  ];
}
