import { largestFile, mostBytes, type SourceFile } from "../../src/catalogue/source-file.ts";

const channel = `name: Facebook
max_length: 500
counted_in: characters
source: Own limit
accessed: 2026-08-20
visibility: internal
`;

/**
 * Files of the cases that no folder of this repository can keep: some file systems refuse their names, fold their
 * case or have no links, and a file of a megabyte is not worth its room. By case.
 */
export const unkeepable: Readonly<Record<string, readonly SourceFile[]>> = {
  files: [
    textFile("internal/channels/crlf.YAML", "name: x\n"),
    textFile("internal/roles/Editor.yaml", "title: x\n"),
    textFile("internal/roles/EDITOR.yaml", "title: x\n"),
    { path: "internal/channels/link.yaml", kind: "symlink", size: 0, bytes: new Uint8Array() },
    { path: "internal/channels/locked.yaml", kind: "unreadable", size: 0, bytes: new Uint8Array() },
    { path: "internal/channels/pipe.yaml", kind: "other", size: 0, bytes: new Uint8Array() },
    { path: "internal/kpis/too-large.csv", kind: "file", size: largestFile + 1, bytes: new Uint8Array() },
    textFile("internal/channels/largest-allowed.yaml", `${channel}# ${" ".repeat(mostBytes("largest-allowed.yaml") - channel.length - 3)}\n`),
  ],
  hostile: [
    textFile("internal/rules/a\n::error::not ours\n.yaml", "title: x\n"),
    textFile('internal/rules/a"b\'c`d.yaml', "title: x\n"),
    textFile("internal/rules/$(touch x).yaml", "title: x\n"),
    textFile("internal/rules/<img src=x onerror=alert(1)>.yaml", "title: x\n"),
    textFile("internal/rules/\u001B[2J.yaml", "title: x\n"),
    textFile("internal/rules/\u202Elmay.yaml", "title: x\n"),
    textFile("internal/rules/__proto__.yaml", "title: x\n"),
    textFile("internal/rules/-rf.yaml", "title: x\n"),
    textFile("internal/rules/con.yaml.yaml", "title: x\n"),
    textFile(`internal/rules/${"x".repeat(250)}.exe`, "title: x\n"),
    textFile(`${"deep/".repeat(200)}file.yaml`, "title: x\n"),
    textFile("constructor/__proto__/prototype.yaml", "title: x\n"),
  ],
};

function textFile(path: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { path, kind: "file", size: bytes.byteLength, bytes };
}
