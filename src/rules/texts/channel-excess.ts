import type { Catalogue } from "../../catalogue/catalogue.ts";
import { replyLength } from "../../lib/reply-text.ts";

/**
 * By how much a text is too long for a channel, in words; nothing when it fits, or the channel has no limit.
 *
 * @param id The channel's. One that is not there is a broken reference (KV201), not judged here.
 */
export function channelExcess(text: string, id: string, channels: Catalogue["channels"]): string[] {
  const channel = channels.get(id)?.data;
  if (channel?.max_length === undefined) return [];
  // However it is counted, a code unit is at most three bytes and a character at least one unit.
  if (text.length * (channel.counted_in === "bytes" ? 3 : 1) <= channel.max_length) return [];
  const length = replyLength(text, channel.counted_in);
  return length > channel.max_length
    ? [`"${id}" (${length} of ${channel.max_length} ${channel.counted_in})`]
    : [];
}
