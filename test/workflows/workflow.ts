import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";

export const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, ".github/workflows");

/** Every workflow's file name. */
export const workflowNames = readdirSync(folder).sort();
export const readWorkflow = (name: string): string => readFileSync(join(folder, name), "utf8");

const environment = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional();

const step = z.object({
  name: z.string(),
  uses: z.string().optional(),
  run: z.string().optional(),
  shell: z.string().optional(),
  env: environment,
  with: z.record(z.string(), z.unknown()).optional(),
});
export type Step = z.infer<typeof step>;

const permissions = z.union([z.string(), z.record(z.string(), z.string())]).optional();

const workflow = z.object({
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions,
  env: environment,
  defaults: z.object({ run: z.object({ shell: z.string() }) }).optional(),
  jobs: z.record(
    z.string(),
    z.object({
      permissions,
      env: environment,
      "timeout-minutes": z.number().optional(),
      steps: z.array(step).optional(),
      uses: z.string().optional(),
    }),
  ),
});
export type Workflow = z.infer<typeof workflow>;

/** A workflow's parts, as far as our tests read them. */
export const parseWorkflow = (text: string): Workflow => workflow.parse(parse(text));

/** All steps of all jobs. */
export const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps = [] }) => steps);
