import { escapeMarkdown } from "../lib/escape-markdown.ts";
import type { ReportLine } from "./report-line.ts";
import type { ReportView } from "./report-view.ts";
import type { LineView, ReceiptView } from "./views.ts";

/** A week's report as Markdown, to paste into a message or a minute. What people wrote is escaped. */
export function reportMarkdown({
  page,
  about,
  sentence,
  departure,
  linesTitle,
  lines,
  besides,
  receipt,
}: ReportView): string {
  const parts = [
    `# ${escapeMarkdown(page.title)}`,
    escapeMarkdown(about),
    ...page.notices.map(({ mark, text }) => `**${escapeMarkdown(mark ? `${mark.word}. ${text}` : text)}**`),
    escapeMarkdown(sentence),
    departure && `**${escapeMarkdown(departure)}**`,
    `## ${escapeMarkdown(linesTitle)}`,
    lines.map(kpiItem).join("\n"),
    ...besides.map(({ label, text }) => `**${escapeMarkdown(label)}:** ${escapeMarkdown(text)}`),
    ...(receipt ? receiptParts(receipt) : []),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function kpiItem({ kpi, figure, decision, texts, followUp }: ReportLine): string {
  const head = `- **${escapeMarkdown(kpi.text)}** ${escapeMarkdown(figure)} → **${escapeMarkdown(decision.word)}**`;
  const below = [
    texts.map(({ text }) => escapeMarkdown(text)).join(" "),
    ...(followUp ? [escapeMarkdown(`${followUp.label}: ${followUp.text.text}`)] : []),
  ];
  return [head, ...below.map((text) => `  - ${text}`)].join("\n");
}

function receiptParts({ title, reference, groups, total }: ReceiptView): string[] {
  const decided =
    total && `**${escapeMarkdown(`${total.label}: ${total.mark.word}. ${total.text}`.trim())}**`;
  return [
    `## ${escapeMarkdown(`${title} ${reference}`)}`,
    groups.flat().map(receiptItem).join("\n"),
    decided ?? "",
    (total?.after ?? []).map(receiptItem).join("\n"),
  ];
}

function receiptItem({ label, value, why = [] }: LineView): string {
  const reasons = why.map((reason) => `  - ${escapeMarkdown(wordsOf(reason))}`);
  return [`- ${escapeMarkdown(`${wordsOf(label)}: ${wordsOf(value)}`)}`, ...reasons].join("\n");
}

function wordsOf(shown: LineView["label"] | LineView["value"]): string {
  if (typeof shown === "string") return shown;
  return "word" in shown ? shown.word : shown.text;
}
