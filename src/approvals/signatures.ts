import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What signatures are for: one made for a commit or a file cannot pass for an approval. */
const namespace = "kvitto-approval";

/** One signature to check. */
export interface Signed {
  /** What is said to be signed. */
  readonly text: string;
  /** As `ssh-keygen -Y sign` prints it. */
  readonly signature: string;
  /** Whose it is said to be, as named in `allowed_signers`. */
  readonly person: string;
  /** ISO date: a key's `valid-before` and `valid-after` are judged by it. */
  readonly at: string;
}

/**
 * Checks a signature with `ssh-keygen -Y verify`.
 *
 * @param allowedSigners Text of that file: which key is whose.
 * @returns `unchecked` when there is no ssh-keygen.
 */
export async function checkSignature(
  { text, signature, person, at }: Signed,
  allowedSigners: string,
): Promise<"good" | "bad" | "unchecked"> {
  return inFolder(async (folder) => {
    const signers = join(folder, "allowed_signers");
    const file = join(folder, "signature");
    await writeFile(signers, allowedSigners);
    await writeFile(file, signature);
    const time = `verify-time=${at.replaceAll("-", "")}120000`;
    const code = await sshKeygen(
      ["-Y", "verify", "-f", signers, "-I", person, "-n", namespace, "-s", file, `-O${time}`],
      text,
    );
    return code === undefined ? "unchecked" : code === 0 ? "good" : "bad";
  });
}

/**
 * Signs a text with a key, private or one that an agent holds (then the public key's file is named).
 *
 * @returns Undefined when it could not be signed; ssh-keygen has said why on the terminal.
 */
export async function sign(text: string, keyFile: string): Promise<string | undefined> {
  return inFolder(async (folder) => {
    const file = join(folder, "approval");
    await writeFile(file, text);
    const code = await sshKeygen(["-q", "-Y", "sign", "-f", keyFile, "-n", namespace, file], undefined);
    return code === 0 ? readFile(`${file}.sig`, "utf8") : undefined;
  });
}

/** @returns The exit code; undefined when there is no such program. */
function sshKeygen(args: readonly string[], input: string | undefined): Promise<number | undefined> {
  return new Promise((resolve) => {
    const terminal = input === undefined ? "inherit" : "pipe";
    const child = spawn("ssh-keygen", args, {
      stdio: [terminal, "ignore", input === undefined ? "inherit" : "ignore"],
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    });
    child.on("error", () => resolve(undefined));
    child.on("close", (code) => resolve(code ?? 1));
    // It may end before it has read everything; its exit code tells what was wrong.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "kvitto-approval-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
