// `node scripts/lib/install-first.mjs SCRIPT ARGUMENTS…`: installs what is in the lockfile where nothing is installed yet,
// then runs a script with the Node that came with it. Plain enough for whichever Node a machine has.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

// On Windows both are command files, which only a shell starts.
const shell = process.platform === "win32";
const run = (command, args) =>
  spawnSync(command, shell ? args.map((one) => `"${one}"`) : args, { stdio: "inherit", shell }).status ?? 1;

const installed = existsSync("node_modules/.package-lock.json") ? 0 : run("npm", ["ci"]);
process.exitCode = installed === 0 ? run("node", process.argv.slice(2)) : installed;
