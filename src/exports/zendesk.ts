import type { ExportWords } from "./export-words.ts";
import { promptedText } from "./prompted-text.ts";
import type { Reply } from "./reply.ts";
import { replyTitle } from "./reply-title.ts";

/** The body of one call to create a macro in Zendesk. */
export interface ZendeskMacro {
  readonly macro: {
    /** `::` puts it in a folder of the menu. */
    readonly title: string;
    readonly active: true;
    readonly description: string;
    readonly actions: readonly [
      { readonly field: "comment_value"; readonly value: readonly ["channel:all", string] },
      /** Added to the tags that are there, so that the use of a reply can be counted. */
      { readonly field: "current_tags"; readonly value: string },
    ];
    /** Everyone in the account may use it. */
    readonly restriction: null;
  };
}

/**
 * The replies as macros for Zendesk, one object for each call of its API. A macro writes the reply and tags the case
 * with the short code; it does not send. Fields stand in square brackets, since Zendesk fills in `{{…}}` itself.
 *
 * @see https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
 * @see https://developer.zendesk.com/documentation/ticketing/reference-guides/actions-reference/
 */
export function zendeskMacros(replies: readonly Reply[], words: ExportWords): ZendeskMacro[] {
  return replies.map((reply) => ({
    macro: {
      title: `Kvitto::${replyTitle(reply, words)} · ${reply.code}`,
      active: true,
      description: `${reply.doNotUseWhen} ${words.validThrough} ${reply.expires}.`,
      actions: [
        { field: "comment_value", value: ["channel:all", promptedText(reply)] },
        { field: "current_tags", value: reply.shortCode },
      ],
      restriction: null,
    },
  }));
}
