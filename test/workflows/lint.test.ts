import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintWorkflow } from "./lint-workflow.ts";
import { readWorkflow, root, workflowNames } from "./workflow.ts";

test("the workflows that there are", () => {
  expect(workflowNames).toEqual(["approvals.yml", "check.yml", "comment.yml", "publish.yml"]);
});

test.for(workflowNames)("%s keeps the rules of CI", (name) => {
  expect(lintWorkflow(name, readWorkflow(name))).toEqual([]);
});

const good = `
on:
  pull_request:
permissions: {}
jobs:
  job:
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - name: Check out
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          ref: main
          persist-credentials: false
      - name: Install
        run: npm ci --ignore-scripts
      - name: Say
        env:
          TITLE: \${{ github.event.pull_request.title }}
        run: echo "$TITLE"
`;
const script = `
      - name: Script
        uses: actions/github-script@3a2844b7e9c422d3c10d287c895573f7108da1b3 # v9.0.0
        with:
          script: console.log("\${{ github.head_ref }}")
`;

describe("lintWorkflow(name, text)", () => {
  test("finds nothing in a workflow that keeps them", () => {
    expect(lintWorkflow("check.yml", good)).toEqual([]);
  });

  test.for<Planted>([
    { plant: ["pull_request:", "pull_request_target:"], want: "It runs on pull_request_target." },
    { plant: ["on:\n  pull_request:", "on: [push, issue_comment]"], want: "It runs on issue_comment." },
    { plant: ["permissions: {}\n", ""], want: "It does not begin with permissions: {}." },
    { plant: ["permissions: {}", "permissions: write-all"], want: "It does not begin with permissions: {}." },
    {
      plant: ["permissions: {}", "permissions: { contents: read }"],
      want: "It does not begin with permissions: {}.",
    },
    { plant: ["contents: read", "contents: write"], want: "Job job may write contents." },
    { plant: ["contents: read", "id-token: write"], want: "Job job may write id-token." },
    {
      plant: ["    permissions:\n      contents: read\n", "    permissions: write-all\n"],
      want: "Job job does not list its permissions one by one.",
    },
    {
      plant: ["    permissions:\n      contents: read\n", ""],
      want: "Job job does not list its permissions one by one.",
    },
    { plant: ["    timeout-minutes: 5\n", ""], want: "Job job may run for six hours." },
    {
      plant: ["@3d3c42e5aac5ba805825da76410c181273ba90b1", "@v7"],
      want: "actions/checkout@v7 is not pinned to a commit of GitHub's own.",
    },
    {
      plant: ["actions/checkout", "someone/checkout"],
      want: "someone/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 is not pinned to a commit of GitHub's own.",
    },
    {
      plant: [" # v7.0.1", ""],
      want: "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 does not say its version.",
    },
    {
      plant: ["persist-credentials: false", "fetch-depth: 0"],
      want: "A checkout leaves its credentials behind.",
    },
    {
      plant: ["persist-credentials: false", "persist-credentials: true"],
      want: "A checkout leaves its credentials behind.",
    },
    {
      plant: ['echo "$TITLE"', 'echo "${{ github.head_ref }}"'],
      want: "“Say” writes an expression into code.",
    },
    {
      plant: ["      - name: Say", `${script}      - name: Say`],
      want: "“Script” writes an expression into code.",
    },
    { plant: ["npm ci --ignore-scripts", "npm install"], want: "“Install” fetches code past the lockfile." },
    { plant: ["npm ci --ignore-scripts", "npx cowsay"], want: "“Install” fetches code past the lockfile." },
    { plant: ["npm ci --ignore-scripts", "npm ci"], want: "“Install” runs install scripts." },
    { plant: ['echo "$TITLE"', "echo $TITLE"], want: "“Say” has a variable without quotes." },
    { plant: ["github.event.pull_request.title", "secrets.TOKEN"], want: "It names secrets." },
    { plant: ["github.event.pull_request.title", "toJSON(secrets)"], want: "It names secrets." },
    { name: "comment.yml", plant: ["contents: read", "actions: read"], want: "It checks something out." },
    {
      plant: [
        "pull_request:\npermissions",
        "workflow_run:\npermissions",
        "ref: main",
        "ref: ${{ github.event.workflow_run.head_sha }}",
      ],
      want: "A later run checks out something else than main.",
    },
  ])("$want", ({ name = "check.yml", plant, want }) => {
    let text = good;
    for (let i = 0; i < plant.length; i += 2) text = text.replace(plant[i] ?? "", () => plant[i + 1] ?? "");
    expect(text).not.toBe(good);
    expect(lintWorkflow(name, text)).toEqual([want]);
  });

  interface Planted {
    readonly name?: string;
    /** Texts of the good workflow, each followed by what stands there instead. */
    readonly plant: readonly string[];
    readonly want: string;
  }

  test.for([
    { name: "comment.yml", right: "pull-requests" },
    { name: "approvals.yml", right: "contents" },
  ])("lets $name write $right, and no other", ({ name, right }) => {
    const text = good
      .replace("contents: read", `${right}: write`)
      .replace(/ {6}- name: Check out[^]*?false\n/, "");
    expect(lintWorkflow(name, text)).toEqual([]);
    expect(lintWorkflow("publish.yml", text)).toEqual([`Job job may write ${right}.`]);
  });
});

const scripts = join(root, ".github/scripts");

test.for(readdirSync(scripts))("%s stops at the first failure, and fetches no code", (name) => {
  const text = readFileSync(join(scripts, name), "utf8");
  expect(text).toMatch(/^#!\/usr\/bin\/env bash\n(?:#.*\n)+set -euo pipefail\n/);
  expect(text).not.toMatch(/\bnpm (?:ci|i|install)\b|\bnpx\b|\bcurl\b|\bwget\b|\beval\b/);
});
