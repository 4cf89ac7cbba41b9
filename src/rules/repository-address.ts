import { list } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";

const needed = { edit: ["{branch}", "{path}"], new: ["{branch}", "{folder}"] } as const;

export default defineRule({
  code: "KV670",
  severity: "error",
  *check({ site }) {
    const repository = site?.data.repository;
    if (!site || !repository) return;
    for (const field of ["edit", "new"] as const) {
      const address = repository[field];
      if (address === undefined) continue;
      const missing = needed[field].filter((part) => !address.includes(part));
      if (missing.length === 0) continue;
      yield {
        at: site.locate("repository", field),
        message: `"${field}" has no ${list(missing, "and no")} in it.`,
        hint: `Write where they stand in the host’s address, such as “${example[field]}”.`,
      };
    }
  },
});

const example = { edit: "…/edit/{branch}/{path}", new: "…/new/{branch}/{folder}" } as const;
