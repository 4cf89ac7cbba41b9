import type { ChangeRule } from "./define-change-rule.ts";
import appendOnlyAltered from "./append-only-altered.ts";
import claimExtendedUnread from "./claim-extended-unread.ts";
import dateBumpedAlone from "./date-bumped-alone.ts";
import definitionNotRaised from "./definition-not-raised.ts";
import historyWithoutNote from "./history-without-note.ts";
import limitWithoutReason from "./limit-without-reason.ts";
import publishedVersionAltered from "./published-version-altered.ts";
import shortCodeReused from "./short-code-reused.ts";
import versionNotRaised from "./version-not-raised.ts";
import zoneLoosened from "./zone-loosened.ts";

/** Every rule about changes, by code. To add one: a `.ts` and a `.md` file beside this one, and a line here. */
export const changeRules: readonly ChangeRule[] = [
  limitWithoutReason,
  dateBumpedAlone,
  historyWithoutNote,
  versionNotRaised,
  appendOnlyAltered,
  definitionNotRaised,
  shortCodeReused,
  publishedVersionAltered,
  zoneLoosened,
  claimExtendedUnread,
];
