import type { Channel, Topic } from "./counting-rule.ts";

/**
 * The channel that an export means: by our own ids (`facebook-dm`) and names (`Facebook, kommentar`), and by what
 * inboxes write (`Instagram DM`). Whether it was a comment or a direct message makes no difference to any KPI.
 *
 * @returns Undefined for any other.
 */
export function channelOf(cell: string): Channel | undefined {
  const text = cell.toLowerCase();
  const [word = ""] = text.replace(/^e-(?=post|mail)/, "e").split(/[^a-zåäö]/);
  return channels.get(word);
}

/** The topic that an export means, by its English or Swedish name; undefined for any other. */
export function topicOf(cell: string): Topic | undefined {
  return topics.get(cell.toLowerCase());
}

const channels: ReadonlyMap<string, Channel> = new Map([
  ["facebook", "facebook"],
  ["instagram", "instagram"],
  ["linkedin", "linkedin"],
  ["tiktok", "tiktok"],
  ["youtube", "youtube"],
  ["x", "x"],
  ["twitter", "x"],
  ["email", "email"],
  ["epost", "email"],
  ["mejl", "email"],
]);

const topics: ReadonlyMap<string, Topic> = new Map([
  ["ai", "ai"],
  ["privacy", "privacy"],
  ["integritet", "privacy"],
  ["dataskydd", "privacy"],
  ["personuppgifter", "privacy"],
  ["data", "data"],
  ["uppgifter", "data"],
  ["policy", "policy"],
  ["regler", "policy"],
]);
