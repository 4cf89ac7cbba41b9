import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const read = <T>(name: string): T => JSON.parse(readFileSync(name, "utf8")) as T;
const container = read<{
  forwardPorts: number[];
  updateContentCommand: string;
  customizations: { vscode: { extensions: string[] } };
}>(".devcontainer/devcontainer.json");

describe("the container for developing", () => {
  test("has the extensions that the folder suggests", () => {
    const { recommendations } = read<{ recommendations: string[] }>(".vscode/extensions.json");
    expect(container.customizations.vscode.extensions).toEqual(recommendations);
  });

  test("installs what the lockfile says, and forwards both sites", () => {
    expect(container.updateContentCommand).toBe("npm ci");
    const [, port] =
      /port: \{ type: "string", default: "(\d+)" \}/.exec(readFileSync("scripts/start.ts", "utf8")) ?? [];
    expect(container.forwardPorts).toEqual([Number(port), Number(port) + 1]);
  });
});
