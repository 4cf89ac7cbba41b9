import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Links of a built site's pages that lead to no page, file or place of it, each as `page: where to`. */
export const brokenLinks = (folder: string): string[] =>
  globSync("**/*.html", { cwd: folder }).flatMap((file) => {
    const html = read(folder, file);
    return Array.from(html.matchAll(/\s(?:href|src)="([^"]*)"/g), ([, target = ""]) => decode(target))
      .filter((target) => !resolves(folder, file, html, target))
      .map((target) => `${file}: ${target}`);
  });

const read = (folder: string, file: string): string => readFileSync(join(folder, file), "utf8");

function resolves(folder: string, from: string, html: string, target: string): boolean {
  if (/^(https?:|mailto:|data:)/.test(target) || target === "") return true;
  const [path = "", hash] = target.split("#");
  const wanted = path === "" ? from : path.startsWith("/") ? path.slice(1) : join(from, "..", path);
  const file = [wanted, join(wanted, "index.html")].find(
    (one) => existsSync(join(folder, one)) && !isFolder(join(folder, one)),
  );
  if (file === undefined) return false;
  if (!hash || !file.endsWith(".html")) return true;
  const page = path === "" ? html : read(folder, file);
  return page.includes(` id="${hash}"`);
}

const isFolder = (path: string): boolean => {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
};

const decode = (text: string): string => {
  const plain = text.replaceAll("&amp;", "&").replaceAll("&#38;", "&");
  try {
    return decodeURI(plain);
  } catch {
    return plain;
  }
};
