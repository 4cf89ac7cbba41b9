import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV609",
  severity: "error",
  *check({ templates }) {
    for (const { data, locate, locateName } of templates.values()) {
      const isSuspended = data.status === "suspended";
      if (isSuspended === (data.suspended !== undefined)) continue;
      yield isSuspended
        ? {
            at: locate("status"),
            message: "The template is suspended, but nothing says since when or why.",
            hint: 'Add "suspended" with "since" and "reason", and "substitute" if there is another reply to use.',
          }
        : {
            at: locateName("suspended"),
            message: `The template has a reason for its suspension, but its status is "${data.status}".`,
            hint: 'Delete "suspended", or set the status to "suspended".',
          };
    }
  },
});
