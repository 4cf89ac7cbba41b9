import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { parseDocument, visit } from "yaml";
import { entriesBelow } from "../../src/build/entries-below.ts";

/**
 * Copies a content folder with its public part as it is, and of its internal part nothing as it was: every text and number
 * is another, every file has another name, and there are more of them. Only the names of fields and folders stay, so that
 * what reads a field still finds one.
 *
 * @param target Is made.
 */
export async function scrambleInternal(content: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  await cp(join(content, "site.yaml"), join(target, "site.yaml"));
  await cp(join(content, "public"), join(target, "public"), { recursive: true });
  for (const [i, { path }] of (await entriesBelow(join(content, "internal"))).entries()) {
    const text = scrambled(path, await readFile(join(content, "internal", path), "utf8"));
    // Every third file is there twice, so that no count stays either.
    for (const name of i % 3 === 0 ? ["z", "zz"] : ["z"]) {
      const file = join(
        target,
        "internal",
        dirname(path),
        `${name}-${turned(basename(path, extname(path)))}`,
      );
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}${extname(path)}`, text);
    }
  }
}

function scrambled(path: string, text: string): string {
  if (!path.endsWith(".yaml")) return turned(text);
  const document = parseDocument(text);
  visit(document, {
    Scalar(key, node) {
      if (key === "key") return;
      if (typeof node.value === "boolean") node.value = !node.value;
      else if (typeof node.value === "number") node.value += 7;
      else node.value = `${turned(String(node.value))} z`;
    },
  });
  return document.toString();
}

/** Every letter and digit is another. */
const turned = (text: string): string =>
  text.replace(/[a-z\d]/gi, (sign) => {
    if (/\d/.test(sign)) return String((Number(sign) + 3) % 10);
    const first = sign >= "a" ? 97 : 65;
    return String.fromCharCode(first + ((sign.charCodeAt(0) - first + 13) % 26));
  });
