import { describe, expect, test } from "vitest";
import { readConversations } from "../../src/import/read-conversations.ts";

const head = "received;replied;channel;topic;template code\n";
const at = (local: string) => Temporal.ZonedDateTime.from(`${local}[Europe/Stockholm]`);

describe("readConversations(text)", () => {
  test.for([
    {
      because: "a person replied with a template",
      row: "2026-11-02 08:00;2026-11-02T11:00:00Z;Instagram DM;Integritet;#Radera",
      want: {
        received: at("2026-11-02T08:00"),
        replied: at("2026-11-02T12:00"),
        channel: "instagram",
        topic: "privacy",
        code: "radera",
      },
    },
    {
      because: "a person replied without",
      row: "2026-11-02 08:00;2026-11-02 12:00;X;Leverans;",
      want: { received: at("2026-11-02T08:00"), replied: at("2026-11-02T12:00"), channel: "x" },
    },
    {
      because: "at once",
      row: "2026-11-02 08:00;2026-11-02 08:00;X;;",
      want: { received: at("2026-11-02T08:00"), replied: at("2026-11-02T08:00"), channel: "x" },
    },
    {
      because: "nobody has replied",
      row: "2026-11-02 08:00;;Google;AI;",
      want: { received: at("2026-11-02T08:00"), topic: "ai" },
    },
    {
      because: "only a machine has: that is no reply",
      row: "2026-11-02 08:00;2026-11-02 08:01;X;AI;AUTO",
      want: { received: at("2026-11-02T08:00"), channel: "x", topic: "ai", code: "auto" },
    },
  ])("when $because", ({ row, want }) => {
    const read = readConversations(`${head}${row}\n`);
    expect(read).toEqual({ conversations: [{ line: 2, ...want }], problems: [] });
  });

  test("takes Swedish names of columns, and reads no others", () => {
    const text = "Kund,Kortkod,Ämne,Kanal,Besvarat,Inkom\nAnna,auto,AI,X,,2026-11-02 08:00\n";
    expect(JSON.stringify(readConversations(text))).not.toContain("Anna");
    expect(readConversations(text).conversations).toHaveLength(1);
  });

  test.for([
    { because: "the export is empty", text: "", want: [{ message: "The file is empty." }] },
    {
      because: "columns are missing",
      text: "Kund;Inkom;Kanal\nAnna;2026-11-02 08:00;X\n",
      want: [
        {
          message:
            'The export has no column that is known to be "replied", "topic" and "code". Found: "Inkom" and "Kanal".',
        },
      ],
    },
    {
      because: "the first line is no header",
      text: "Anna;Hej;2026-11-02 08:00\n",
      want: [
        {
          message:
            'The export has no column that is known to be "received", "replied", "channel", "topic" and "code".',
        },
      ],
    },
    {
      because: "two columns could be one",
      text: "Inkom;Mottaget;Besvarat;Kanal;Ämne;Mall\n",
      want: [{ message: 'More than one column could be "received".' }],
    },
    {
      because: "rows are wrong",
      text: `${head}Anna;;X;;\n2026-11-02 08:00;Anna;X;;\n2026-11-02 08:00;2026-11-02 07:59;X;;\n2026-11-02 08:00;;X;;radera\n`,
      want: [
        {
          line: 2,
          message: "The time of the question is not a time as 2026-11-09 08:12 or 2026-11-09T08:12:00Z.",
        },
        {
          line: 3,
          message: "The time of the reply is not a time as 2026-11-09 08:12 or 2026-11-09T08:12:00Z.",
        },
        { line: 4, message: "The reply comes before the question." },
        { line: 5, message: "There is a template code and no time of a reply." },
      ],
    },
  ])("refuses it when $because, and quotes nobody", ({ text, want }) => {
    const { conversations, problems } = readConversations(text);
    expect(problems).toMatchObject(want);
    expect(conversations).toEqual([]);
    expect(JSON.stringify(problems)).not.toContain("Anna");
  });
});
