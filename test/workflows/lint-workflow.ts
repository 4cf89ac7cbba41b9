import { parseWorkflow, stepsOf, type Workflow } from "./workflow.ts";

/** The only rights to write that a workflow may have. */
const mayWrite: Record<string, readonly string[]> = {
  "comment.yml": ["pull-requests"],
  "approvals.yml": ["contents"],
};

/** Events that run our own workflow file, or one that a pull request may change without getting any right by it. */
const events = ["pull_request", "push", "workflow_run", "workflow_dispatch"];

/** These see what a stranger wrote. */
const withoutSecrets = ["check.yml", "comment.yml"];

/** Says in sentences what a workflow must not do: `spec/security.md`, § CI, line by line. */
export function lintWorkflow(name: string, text: string): string[] {
  const workflow = parseWorkflow(text);
  return [
    ...triggers(workflow),
    ...rights(name, workflow),
    ...actions(name, workflow, text),
    ...commands(workflow),
    ...(withoutSecrets.includes(name) && /\bsecrets\b/.test(text) ? ["It names secrets."] : []),
  ];
}

function triggers({ on }: Workflow): string[] {
  const names = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys(on);
  return names.filter((one) => !events.includes(one)).map((one) => `It runs on ${one}.`);
}

function rights(name: string, { permissions, jobs }: Workflow): string[] {
  const found: string[] = [];
  if (typeof permissions !== "object" || Object.keys(permissions).length > 0)
    found.push("It does not begin with permissions: {}.");
  for (const [id, job] of Object.entries(jobs)) {
    if (job.uses !== undefined) found.push(`Job ${id} calls another workflow.`);
    if (job["timeout-minutes"] === undefined) found.push(`Job ${id} may run for six hours.`);
    if (typeof job.permissions !== "object") {
      found.push(`Job ${id} does not list its permissions one by one.`);
      continue;
    }
    for (const [right, level] of Object.entries(job.permissions))
      if (level === "write" && !mayWrite[name]?.includes(right)) found.push(`Job ${id} may write ${right}.`);
  }
  return found;
}

function actions(name: string, workflow: Workflow, text: string): string[] {
  const found: string[] = [];
  const runsLater = typeof workflow.on === "object" && "workflow_run" in workflow.on;
  for (const step of stepsOf(workflow)) {
    const { uses } = step;
    if (uses === undefined) continue;
    if (!/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(uses))
      found.push(`${uses} is not pinned to a commit of GitHub's own.`);
    else if (!text.includes(`uses: ${uses} # v`)) found.push(`${uses} does not say its version.`);
    if (!uses.startsWith("actions/checkout@")) continue;
    if (step.with?.["persist-credentials"] !== false) found.push("A checkout leaves its credentials behind.");
    if (name === "comment.yml") found.push("It checks something out.");
    if (runsLater && step.with?.["ref"] !== "main")
      found.push("A later run checks out something else than main.");
  }
  return found;
}

function commands(workflow: Workflow): string[] {
  const found: string[] = [];
  for (const step of stepsOf(workflow)) {
    const script = String(step.with?.["script"] ?? "");
    const { name, run = "" } = step;
    if (`${run}${script}`.includes("${{")) found.push(`“${name}” writes an expression into code.`);
    if (/\bnpm\s+(?!ci\b|run\b)|\b(?:npx|yarn|pnpm|curl|wget)\b/.test(run))
      found.push(`“${name}” fetches code past the lockfile.`);
    if (/\bnpm ci\b(?! --ignore-scripts)/.test(run)) found.push(`“${name}” runs install scripts.`);
    if (/\$(?:\{|[A-Za-z_])/.test(run.replace(/"[^"]*"|'[^']*'/g, "")))
      found.push(`“${name}” has a variable without quotes.`);
  }
  return found;
}
