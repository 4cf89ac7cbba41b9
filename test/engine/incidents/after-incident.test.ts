import { describe, expect, test } from "vitest";
import { actionState } from "../../../src/engine/incidents/action-state.ts";
import { latestDrill, nextDrill } from "../../../src/engine/incidents/drills.ts";
import { postMortem } from "../../../src/engine/incidents/post-mortem.ts";
import { incidentOf } from "./incident-of.ts";

describe("postMortem(incident, asOf)", () => {
  // Monday to Monday; then over a weekend with a public holiday on the Saturday, and over Christmas.
  test.for([
    { resolved: "2026-11-02T12:00+01:00", held: "2026-11-02", due: "2026-11-09", days: 0, want: "in_time" },
    { resolved: "2026-11-02T12:00+01:00", held: "2026-11-09", due: "2026-11-09", days: 5, want: "in_time" },
    { resolved: "2026-11-02T12:00+01:00", held: "2026-11-10", due: "2026-11-09", days: 6, want: "late" },
    { resolved: "2026-10-29T12:00+01:00", held: "2026-11-05", due: "2026-11-05", days: 5, want: "in_time" },
    // 24, 25 and 26 December are free, so is the weekend: 28, 29, 30 December, 4 and 5 January.
    { resolved: "2026-12-23T12:00+01:00", held: "2027-01-05", due: "2027-01-05", days: 5, want: "in_time" },
    // Half past eleven at night in UTC is the next day in Sweden.
    { resolved: "2026-11-01T23:30Z", held: "2026-11-09", due: "2026-11-09", days: 5, want: "in_time" },
  ])("$want when resolved $resolved and held $held", ({ resolved, held, due, days, want }) => {
    const incident = incidentOf({ resolved_at: resolved, post_mortem_on: held });
    expect(postMortem(incident, "2027-02-01")).toEqual({ due, days, verdict: want });
  });

  test.for([
    { asOf: "2026-11-09", want: "waiting" },
    { asOf: "2026-11-10", want: "late" },
  ])("$want on $asOf while it has not been held", ({ asOf, want }) => {
    const incident = incidentOf({ resolved_at: "2026-11-02T12:00+01:00" });
    expect(postMortem(incident, asOf)).toEqual({ due: "2026-11-09", verdict: want });
  });

  test("nothing is owed while it goes on, or when it was nothing", () => {
    expect(postMortem(incidentOf(), "2026-11-22")).toEqual({ verdict: "not_yet" });
    expect(postMortem(incidentOf({ status: "dismissed" }), "2026-11-22")).toEqual({ verdict: "not_needed" });
  });
});

describe("latestDrill(incidents, asOf)", () => {
  const drill = (id: string, detected_at: string, fields = {}) => ({
    id,
    data: incidentOf({ kind: "drill", detected_at, ...fields }),
  });
  const log = [
    drill("october", "2026-10-06T09:32+02:00"),
    drill("september", "2026-09-01T09:00+02:00"),
    drill("called-off", "2026-11-01T09:00+01:00", { status: "dismissed" }),
    drill("real", "2026-11-05T09:00+01:00", { kind: "incident" }),
    drill("planned", "2026-12-01T09:00+01:00"),
  ];
  test.for([
    { asOf: "2026-08-31", want: undefined },
    { asOf: "2026-09-30", want: "september" },
    { asOf: "2026-11-22", want: "october" },
    { asOf: "2026-12-01", want: "planned" },
  ])("$want on $asOf", ({ asOf, want }) => {
    expect(latestDrill(log, asOf)?.id).toBe(want);
  });

  test("no drill in an empty log", () => expect(latestDrill([], "2026-11-22")).toBeUndefined());

  test("the next one counts from its day, to the end of a shorter month", () => {
    expect(nextDrill(drill("a", "2026-10-06T09:32+02:00"), "3 months")).toBe("2027-01-06");
    expect(nextDrill(drill("b", "2026-11-30T09:32+01:00"), "3 months")).toBe("2027-02-28");
  });
});

test.for([
  { because: "it is done, however late", done_at: "2026-11-30", asOf: "2026-12-01", want: "done" },
  { because: "it is its day", asOf: "2026-11-20", want: "open" },
  { because: "its day has passed", asOf: "2026-11-21", want: "overdue" },
])("an action is $want when $because", ({ done_at, asOf, want }) => {
  const action = {
    what: { sv: "Skriv om." },
    owner: "editor",
    due: "2026-11-20",
    ...(done_at && { done_at }),
  };
  expect(actionState(action, asOf)).toBe(want);
});
