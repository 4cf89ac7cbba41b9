import { promptedText } from "./prompted-text.ts";
import type { Reply } from "./reply.ts";

/** What Chatwoot's API takes to create one canned response. */
export interface ChatwootCannedResponse {
  /** What staff type after `/`; unique in an account. */
  readonly short_code: string;
  readonly content: string;
}

/**
 * The replies as canned responses for Chatwoot, one object for each call of its API. Chatwoot fills in `{{…}}` from the
 * contact; our fields are not its, and stand in square brackets.
 *
 * @see https://developers.chatwoot.com/api-reference/canned-responses/add-a-new-canned-response
 */
export function chatwootCannedResponses(replies: readonly Reply[]): ChatwootCannedResponse[] {
  return replies.map((reply) => ({ short_code: reply.code, content: promptedText(reply) }));
}
