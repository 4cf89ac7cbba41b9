import { channel, table, wholeChannel, wholeProse, type HostileCase } from "../hostile-case.ts";

/** Files at their largest, and one byte more. */
export const sizes: readonly HostileCase[] = [
  {
    because: "fields of the largest size",
    files: channel(`${wholeChannel}#${" ".repeat(150_000 - wholeChannel.length - 1)}`),
    want: [],
  },
  {
    because: "fields of one byte more",
    files: channel(`${wholeChannel}#${" ".repeat(150_000 - wholeChannel.length)}`),
    want: ["1:1 error KV004"],
  },
  {
    because: "characters of two bytes count as two",
    files: channel(`${wholeChannel}#${"ö".repeat(75_000)}`),
    want: ["1:1 error KV004"],
  },
  {
    because: "prose of one byte too many",
    files: wholeProse("a".repeat(150_001)),
    want: ["1:1 error KV004"],
  },
  {
    because: "a table of one byte too many",
    files: table("\n".repeat(1_000_000)),
    want: ["1:1 error KV004"],
  },
];
