import type { Topic } from "../content-types/fields.ts";
import type { Words } from "./words.ts";

/** What a question is about, as the interface names it. */
export function topicWord(words: Words, topic: Topic): string {
  const names = {
    ai: words.topicAi,
    privacy: words.topicPrivacy,
    data: words.topicData,
    moderation: words.topicModeration,
    service: words.topicService,
    crisis: words.topicCrisis,
  };
  return names[topic];
}
