import { count } from "../lib/list.ts";
import { differenceText } from "./built-site.ts";
import { bytesText } from "./bytes-text.ts";
import type { Release } from "./kept-releases.ts";
import { firstFew } from "./problem.ts";
import { onDisk, sizeOf } from "./release-manifest.ts";
import type { Status } from "./status.ts";

/** A status for a person, without a line end. */
export function statusText(status: Status): string {
  const { root, live, kept, before } = status;
  const release = kept.find(({ id }) => id === live);
  const others = kept.filter(({ id }) => id !== live);
  return [
    `${root}: ${live === undefined ? "nothing is live" : `${live} is live`}`,
    ...(release ? liveLines(release) : live ? ["  It has no manifest that can be read. Publish again."] : []),
    ...damageLines(status),
    ...others.map(
      ({ id, manifest }) =>
        `  kept: ${id}, as of ${manifest.as_of}, published ${manifest.published_at}` +
        (id === before ? " (a rollback goes here)" : ""),
    ),
    ...holderLines(status),
    ...leftoverLines(status),
  ].join("\n");
}

function liveLines({ manifest }: Release): string[] {
  const { as_of, commit, published_at, gates, files, carried } = manifest;
  const packed = sizeOf(onDisk(files).values()) - sizeOf(Object.values(files));
  const borrowed = Object.keys(carried).length;
  return [
    `  as of ${as_of}, ${commit ? `from commit ${commit}` : "from no commit"}, published ${published_at}`,
    `  ${count(Object.keys(files).length, "file")}, ${bytesText(sizeOf(Object.values(files)))}, and ${bytesText(packed)} packed`,
    ...(borrowed > 0
      ? [`  ${count(borrowed, "file")} of earlier releases, for pages that are still open`]
      : []),
    `  passed: ${gates.join(", ")}`,
  ];
}

function damageLines({ damage }: Status): string[] {
  if (damage === undefined) return [];
  if (damage.length === 0) return ["  Verified: every live byte is what was published."];
  return [`  Damaged: ${differenceText(damage)}. Publish the same build again, or roll back.`];
}

function holderLines({ holder }: Status): string[] {
  if (holder === undefined) return [];
  const who = holder === "unknown" ? "" : `: process ${holder.pid} on ${holder.host}, since ${holder.since}`;
  return [`  A publisher is at work${who}.`];
}

function leftoverLines({ leftovers }: Status): string[] {
  if (leftovers.length === 0) return [];
  return [`  Left by a publisher that was killed: ${firstFew(leftovers)}. The next publish removes it.`];
}
