import type { Context } from "./context.ts";
import type { MarkView } from "./views.ts";

/** States that a record can be in, and what each looks like. Every word stands alone, so it needs no noun to agree with. */
export function statusMark({ words }: Context, status: string): MarkView {
  switch (status) {
    case "approved":
      return { word: words.approved, tone: "good", icon: "check" };
    case "published":
      return { word: words.published, tone: "good", icon: "check" };
    case "active":
      return { word: words.active, tone: "good", icon: "check" };
    case "in_review":
      return { word: words.inReview, tone: "none", icon: "ring" };
    case "proposed":
      return { word: words.proposed, tone: "none", icon: "ring" };
    case "restricted":
      return { word: words.restricted, tone: "warn", icon: "warning" };
    case "blocked":
      return { word: words.blocked, tone: "stop", icon: "octagon" };
    case "suspended":
      return { word: words.suspended, tone: "stop", icon: "octagon" };
    case "expired":
      return { word: words.expired, tone: "stop", icon: "octagon" };
    case "retired":
      return { word: words.retired, tone: "none", icon: "ring" };
    case "open":
      return { word: words.open, tone: "none", icon: "ring" };
    case "closed":
      return { word: words.closed, tone: "none", icon: "disc" };
    default:
      return { word: words.draft, tone: "none", icon: "ring" };
  }
}

/** What a rule lets you do. */
export function verdictMark(
  { words }: Context,
  verdict: "allowed" | "conditional" | "not_allowed",
): MarkView {
  if (verdict === "allowed") return { word: words.allowed, tone: "good", icon: "check" };
  if (verdict === "conditional") return { word: words.conditional, tone: "warn", icon: "warning" };
  return { word: words.notAllowed, tone: "stop", icon: "octagon" };
}
