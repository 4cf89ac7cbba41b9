import { describe, expect, test } from "vitest";
import { graphOf, type Edge } from "../../src/graph/graph.ts";
import { impactOf } from "../../src/graph/impact.ts";
import { catalogueOf, type Files } from "../rules/findings-of.ts";

const told = ({ from, to, path, carriedBy, falls }: Edge) =>
  `${from.id} → ${to.id} ${path?.join(".") ?? "text"}${carriedBy === undefined ? "" : " carries"}${falls ? " falls" : ""}`;

const portal: Files = {
  "internal/roles/editor.yaml": "may_approve: []\n",
  "internal/policies/p/sv.mdx": '---\nrules: [r01]\n---\n\nEnligt <Rule id="r02"/> och <Kpi id="k"/>.\n',
  "internal/kpis/k.yaml": "cadence: weekly\n",
  "internal/rules/r01.yaml": "policy: p\nverdict: allowed\ntools: [w]\nclaims: [c]\n",
  "internal/rules/r02.yaml": "policy: p\nverdict: not_allowed\nclaims: [c]\n",
  "internal/tools/w.yaml": "status: approved\n",
  "internal/claims/c.yaml":
    "sources: [{ rule: r01, accessed: 2026-11-02 }, { tool: w, accessed: 2026-11-02 }]\n",
  "internal/templates/t.yaml":
    "rules: [r01]\nreview_triggers: { rules: [r01], tools: [w] }\nclaims: [c]\nsuperseded_by: u\n",
  "internal/templates/u.yaml": "status: retired\nrules: [r01]\n",
};

describe("graphOf(catalogue)", () => {
  const catalogue = catalogueOf(portal);
  const graph = graphOf(catalogue);

  test("has each pair once, carried by the first field that carries", () => {
    const template = catalogue.templates.get("t");
    expect(template && graph.grounds(template).map(told)).toEqual([
      "t → r01 review_triggers.rules.0 carries falls",
      "t → w review_triggers.tools.0 carries falls",
      "t → c claims.0 carries falls",
    ]);
    expect(template && graph.named(template).map(({ to }) => to.id)).toEqual(["r01", "c", "u", "w"]);
  });

  test("knows what is named in running text, which carries nothing", () => {
    const policy = catalogue.policies.get("p");
    expect(policy && graph.named(policy).map(told)).toEqual([
      "p → r01 rules.0",
      "p → r02 text",
      "p → k text",
    ]);
    expect(policy && graph.grounds(policy)).toEqual([]);
  });

  test("lets a permission fall with its grounds, and a prohibition stand", () => {
    const [allowed, forbidden] = ["r01", "r02"].map((id) => catalogue.rules.get(id));
    expect(allowed && graph.grounds(allowed).map(told)).toEqual([
      "r01 → p policy carries falls",
      "r01 → w tools.0 carries",
      "r01 → c claims.0 carries falls",
    ]);
    expect(forbidden && graph.grounds(forbidden).map(told)).toEqual([
      "r02 → p policy carries",
      "r02 → c claims.0 carries",
    ]);
  });

  test("tells backwards what names a record", () => {
    expect(graph.naming({ type: "tools", id: "w" }).map(({ from }) => from.id)).toEqual(["r01", "c", "t"]);
    expect(graph.naming({ type: "roles", id: "editor" })).toEqual([]);
    expect(graph.naming({ type: "tools", id: "nowhere" })).toEqual([]);
  });

  test("is made once for a catalogue", () => {
    expect(graphOf(catalogue)).toBe(graph);
    expect(graphOf(catalogueOf(portal))).not.toBe(graph);
  });

  test("stands on an empty catalogue", () => {
    expect(graphOf(catalogueOf({})).naming({ type: "rules", id: "r01" })).toEqual([]);
  });
});

describe("impactOf(catalogue, record)", () => {
  const ways = (files: Files, type: "tools" | "claims" | "templates", id: string) =>
    impactOf(catalogueOf(files), { type, id }).map(({ path }) => path.map((entry) => entry.id).join(" ← "));

  test("follows what rests on it, nearest first, each once, though a rule and a claim rest on each other", () => {
    expect(ways(portal, "tools", "w")).toEqual(["r01", "c", "t", "c ← r02"]);
    expect(ways(portal, "claims", "c")).toEqual(["r01", "r02", "t"]);
  });

  test("is nothing when nothing rests on it, or it is not there", () => {
    expect(ways(portal, "templates", "t")).toEqual([]);
    expect(ways({}, "tools", "w")).toEqual([]);
  });

  test("leaves out what is retired", () => {
    expect(ways(portal, "tools", "w").join()).not.toContain("u");
  });
});
