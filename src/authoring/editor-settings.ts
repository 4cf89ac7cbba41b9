import { jsonSchemas } from "./json-schemas.ts";

/**
 * The editor's settings with each schema beside the files that it is for; all else as it stands.
 *
 * @param text `.vscode/settings.json` as it is: plain JSON, without comments.
 */
export function withSchemas(text: string): string {
  const settings = JSON.parse(text) as Record<string, unknown>;
  // Front matter is not YAML to an editor.
  const schemas = jsonSchemas()
    .filter(({ files }) => files.endsWith(".yaml"))
    .map(({ name, files }) => [`./schemas/${name}`, `content/${files}`]);
  return `${JSON.stringify({ ...settings, "yaml.schemas": Object.fromEntries(schemas) }, null, 2)}\n`;
}
