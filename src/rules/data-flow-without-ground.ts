import type { DataOf } from "../content-types/index.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV808",
  severity: "error",
  *check({ dataFlows }) {
    for (const { data, locate, locateName } of dataFlows.values()) {
      for (const { field, ...said } of gapsOf(data)) {
        yield { at: data[field] === undefined ? locateName("used") : locate(field), ...said };
      }
    }
  },
});

interface Gap {
  readonly field: "why_not" | "legal_basis" | "legal_basis_why" | "retention" | "subjects";
  readonly message: string;
  readonly hint: string;
}

function* gapsOf(flow: DataOf<"dataFlows">): Generator<Gap> {
  if (!flow.used) {
    if (flow.why_not !== undefined) return;
    const message = "It does not say why the data is not used.";
    yield { field: "why_not", message, hint: 'Write the reason in "why_not".' };
    return;
  }
  if (flow.retention === undefined) {
    const message = "It does not say how long the data is kept.";
    yield { field: "retention", message, hint: 'Write it in "retention", also when nothing is kept.' };
  }
  if (flow.legal_basis === undefined) {
    const message = "The data is used, and no legal basis is given.";
    yield { field: "legal_basis", message, hint: 'Have legal counsel say which, or write "used: false".' };
    return;
  }
  const isPersonal = flow.personal_data !== "none";
  if (isPersonal === !flow.legal_basis.includes("not_personal_data")) {
    if (!isPersonal || (flow.legal_basis_why !== undefined && flow.subjects.length > 0)) return;
    const field = flow.legal_basis_why === undefined ? "legal_basis_why" : "subjects";
    const missing = field === "subjects" ? "whose personal data it is" : "how the legal basis was found";
    yield { field, message: `It does not say ${missing}.`, hint: `Write it in "${field}".` };
    return;
  }
  yield {
    field: "legal_basis",
    message: isPersonal
      ? `It may hold personal data ("personal_data: ${flow.personal_data}"), and the legal basis says that it does not.`
      : 'It holds no personal data ("personal_data: none"), and still has a legal basis for it.',
    hint: 'Correct "personal_data" or "legal_basis".',
  };
}
