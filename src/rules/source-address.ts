import { isPublicAddress } from "../lib/public-address.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV623",
  severity: "error",
  *check({ claims }) {
    for (const { data, locate } of claims.values()) {
      for (const [i, { url }] of data.sources.entries()) {
        if (url === undefined || isPublicAddress(url)) continue;
        yield {
          at: locate("sources", i, "url"),
          message: `"${url}" is not the address of a page that others can open.`,
          hint: "Copy it from the browser's address field: https://, a host with a dot, no user name and no port.",
        };
      }
    }
  },
});
