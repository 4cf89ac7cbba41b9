import type { Rule } from "./define-rule.ts";
import acceptanceNearExpiry from "./acceptance-near-expiry.ts";
import actionChangesNothing from "./action-changes-nothing.ts";
import actionLeftOpen from "./action-left-open.ts";
import actionOverdue from "./action-overdue.ts";
import activityWithoutRule from "./activity-without-rule.ts";
import aiAssistanceWithoutTool from "./ai-assistance-without-tool.ts";
import aiLevelContradictsSource from "./ai-level-contradicts-source.ts";
import aiVisualUnreviewed from "./ai-visual-unreviewed.ts";
import approvalNotBound from "./approval-not-bound.ts";
import approvalOfAnotherText from "./approval-of-another-text.ts";
import approvedButExpired from "./approved-but-expired.ts";
import approvedWithoutApproval from "./approved-without-approval.ts";
import approverWithoutRight from "./approver-without-right.ts";
import attestationLeadsNowhere from "./attestation-leads-nowhere.ts";
import attestationMissing from "./attestation-missing.ts";
import attestedOutsideAudience from "./attested-outside-audience.ts";
import attestedTwice from "./attested-twice.ts";
import baselineOutsideRows from "./baseline-outside-rows.ts";
import blockApprovedAfterStart from "./block-approved-after-start.ts";
import blockOutsideFormat from "./block-outside-format.ts";
import blockOverLimit from "./block-over-limit.ts";
import blockRightsEnded from "./block-rights-ended.ts";
import blockingItemWithoutGround from "./blocking-item-without-ground.ts";
import breachedKpiUnheeded from "./breached-kpi-unheeded.ts";
import brokenProseLink from "./broken-prose-link.ts";
import carriedToNowhere from "./carried-to-nowhere.ts";
import categoryWithoutTool from "./category-without-tool.ts";
import cellsIncomplete from "./cells-incomplete.ts";
import checklistHistoryBroken from "./checklist-history-broken.ts";
import checklistVersionNotInForce from "./checklist-version-not-in-force.ts";
import circularGrounds from "./circular-grounds.ts";
import claimApprovedByTooFew from "./claim-approved-by-too-few.ts";
import claimNotValidWhenPublished from "./claim-not-valid-when-published.ts";
import claimWithoutSource from "./claim-without-source.ts";
import clockOfAnotherZone from "./clock-of-another-zone.ts";
import closedWithoutPostMortem from "./closed-without-post-mortem.ts";
import concludedWithoutOutcome from "./concluded-without-outcome.ts";
import conditionalRuleIncomplete from "./conditional-rule-incomplete.ts";
import confirmationDue from "./confirmation-due.ts";
import correctedBeforeFound from "./corrected-before-found.ts";
import correctedTextUnchanged from "./corrected-text-unchanged.ts";
import correctionFileName from "./correction-file-name.ts";
import correctionOfNothing from "./correction-of-nothing.ts";
import correctionsCountedDifferently from "./corrections-counted-differently.ts";
import coverageDiffers from "./coverage-differs.ts";
import crisisStageMissing from "./crisis-stage-missing.ts";
import crisisStageWithoutText from "./crisis-stage-without-text.ts";
import crisisTextExpired from "./crisis-text-expired.ts";
import dataFlowAgainstRules from "./data-flow-against-rules.ts";
import dataFlowWithoutGround from "./data-flow-without-ground.ts";
import dateInFuture from "./date-in-future.ts";
import decisionWithoutReason from "./decision-without-reason.ts";
import declarationMissesTool from "./declaration-misses-tool.ts";
import declarationNamesBlockedTool from "./declaration-names-blocked-tool.ts";
import declarationRuleVerdict from "./declaration-rule-verdict.ts";
import declarationTooLong from "./declaration-too-long.ts";
import declarationVersionMissing from "./declaration-version-missing.ts";
import deliverablePastDue from "./deliverable-past-due.ts";
import deputyIsHolder from "./deputy-is-holder.ts";
import drillOverdue from "./drill-overdue.ts";
import dueKpiMissing from "./due-kpi-missing.ts";
import earlierLimitsMissing from "./earlier-limits-missing.ts";
import effectiveBeforeApproval from "./effective-before-approval.ts";
import emptyCondition from "./empty-condition.ts";
import englishMissing from "./english-missing.ts";
import eventOutsideSeries from "./event-outside-series.ts";
import exceptionApprovedByTooFew from "./exception-approved-by-too-few.ts";
import exceptionNotPossible from "./exception-not-possible.ts";
import exceptionTooLong from "./exception-too-long.ts";
import experimentPastItsDays from "./experiment-past-its-days.ts";
import experimentTooLong from "./experiment-too-long.ts";
import expiredExceptionCited from "./expired-exception-cited.ts";
import factsDrift from "./facts-drift.ts";
import factsFiguresOld from "./facts-figures-old.ts";
import fallenStillTold from "./fallen-still-told.ts";
import faqAreaEmpty from "./faq-area-empty.ts";
import firstStatementLate from "./first-statement-late.ts";
import goalWithoutKpi from "./goal-without-kpi.ts";
import guardrailMissing from "./guardrail-missing.ts";
import historyChanged from "./history-changed.ts";
import holdingStatementMissing from "./holding-statement-missing.ts";
import incidentStateDiffers from "./incident-state-differs.ts";
import incidentUntold from "./incident-untold.ts";
import kpiIncomplete from "./kpi-incomplete.ts";
import kpiUnlikeLog from "./kpi-unlike-log.ts";
import labelMissing from "./label-missing.ts";
import labelWithoutReason from "./label-without-reason.ts";
import libraryTooSmall from "./library-too-small.ts";
import loweredByFallenControl from "./lowered-by-fallen-control.ts";
import loweredWithoutControl from "./lowered-without-control.ts";
import materialTermsAffectNothing from "./material-terms-affect-nothing.ts";
import momentOutsideIncident from "./moment-outside-incident.ts";
import noClaimPattern from "./no-claim-pattern.ts";
import overChannelLimit from "./over-channel-limit.ts";
import ownerApprovesAlone from "./owner-approves-alone.ts";
import periodInFuture from "./period-in-future.ts";
import periodNotAPeriod from "./period-not-a-period.ts";
import periodNotClosed from "./period-not-closed.ts";
import periodTwice from "./period-twice.ts";
import periodsUnsorted from "./periods-unsorted.ts";
import phasesDoNotFollow from "./phases-do-not-follow.ts";
import pillarWithoutTheme from "./pillar-without-theme.ts";
import planTooSmall from "./plan-too-small.ts";
import platformSourceOld from "./platform-source-old.ts";
import playbookTwice from "./playbook-twice.ts";
import policyTooLong from "./policy-too-long.ts";
import policyUpdatedLate from "./policy-updated-late.ts";
import postContradictsItself from "./post-contradicts-itself.ts";
import postDatesOutOfOrder from "./post-dates-out-of-order.ts";
import postInFuture from "./post-in-future.ts";
import postMortemLate from "./post-mortem-late.ts";
import postResultOutOfPlace from "./post-result-out-of-place.ts";
import postTwice from "./post-twice.ts";
import postWithoutChecklist from "./post-without-checklist.ts";
import programmeKpis from "./programme-kpis.ts";
import programmeRiskMissing from "./programme-risk-missing.ts";
import prohibitionWithoutEscalation from "./prohibition-without-escalation.ts";
import proofOfNothing from "./proof-of-nothing.ts";
import publicCorrectionUntold from "./public-correction-untold.ts";
import publicNamesInternal from "./public-names-internal.ts";
import publicProseComponent from "./public-prose-component.ts";
import questionNotTold from "./question-not-told.ts";
import quotedClaimExpired from "./quoted-claim-expired.ts";
import quotesUnapprovedClaim from "./quotes-unapproved-claim.ts";
import quotesUnsupportedClaim from "./quotes-unsupported-claim.ts";
import replyTextTwice from "./reply-text-twice.ts";
import repositoryAddress from "./repository-address.ts";
import requirementUnknown from "./requirement-unknown.ts";
import restsOnWithdrawn from "./rests-on-withdrawn.ts";
import resultUnderMinimum from "./result-under-minimum.ts";
import resultUnlikeFigures from "./result-unlike-figures.ts";
import retiredReference from "./retired-reference.ts";
import reviewDateWithoutReview from "./review-date-without-review.ts";
import reviewFileName from "./review-file-name.ts";
import reviewInFuture from "./review-in-future.ts";
import reviewOfNothing from "./review-of-nothing.ts";
import reviewOverdue from "./review-overdue.ts";
import reviewRetiresNothing from "./review-retires-nothing.ts";
import reviewSaysNothing from "./review-says-nothing.ts";
import reviewTriggered from "./review-triggered.ts";
import reviewTwice from "./review-twice.ts";
import reviewWithoutChange from "./review-without-change.ts";
import reviewerApprovesOwnChange from "./reviewer-approves-own-change.ts";
import reviewerIsOwner from "./reviewer-is-owner.ts";
import reviewerWithoutRole from "./reviewer-without-role.ts";
import riskAcceptance from "./risk-acceptance.ts";
import riskGrows from "./risk-grows.ts";
import riskWithoutKpi from "./risk-without-kpi.ts";
import rulesContradict from "./rules-contradict.ts";
import sameValueRepeated from "./same-value-repeated.ts";
import scaleWithoutGuardrail from "./scale-without-guardrail.ts";
import secondPersonMissing from "./second-person-missing.ts";
import severityMissing from "./severity-missing.ts";
import sharesAndMeansMixed from "./shares-and-means-mixed.ts";
import shortCodeTwice from "./short-code-twice.ts";
import sourceAddress from "./source-address.ts";
import sourceChangedSinceRead from "./source-changed-since-read.ts";
import sourceNotOnePlace from "./source-not-one-place.ts";
import startedBeforeChecklist from "./started-before-checklist.ts";
import statementAfterLimit from "./statement-after-limit.ts";
import statementWithoutClaim from "./statement-without-claim.ts";
import steeringCount from "./steering-count.ts";
import steeringKpiUnused from "./steering-kpi-unused.ts";
import stepSuggested from "./step-suggested.ts";
import strategicClaimWithoutKpi from "./strategic-claim-without-kpi.ts";
import summaryTooLong from "./summary-too-long.ts";
import suspendedWithoutReason from "./suspended-without-reason.ts";
import targetWrongWay from "./target-wrong-way.ts";
import taxonomyCountDiffers from "./taxonomy-count-differs.ts";
import templateChangeNotMade from "./template-change-not-made.ts";
import termsDatesOutOfOrder from "./terms-dates-out-of-order.ts";
import termsHashDiffers from "./terms-hash-differs.ts";
import termsNotAssessed from "./terms-not-assessed.ts";
import termsOutOfChain from "./terms-out-of-chain.ts";
import termsUnchanged from "./terms-unchanged.ts";
import themeWithoutAnswer from "./theme-without-answer.ts";
import themeWithoutFormat from "./theme-without-format.ts";
import timelineUnordered from "./timeline-unordered.ts";
import tooFewPrivacyTemplates from "./too-few-privacy-templates.ts";
import tooFewRules from "./too-few-rules.ts";
import toolDataWithoutFlow from "./tool-data-without-flow.ts";
import toolOnUnreadTerms from "./tool-on-unread-terms.ts";
import toolWithoutTerms from "./tool-without-terms.ts";
import translationDrifted from "./translation-drifted.ts";
import twoCurrentTerms from "./two-current-terms.ts";
import twoDistinctApprovers from "./two-distinct-approvers.ts";
import unapprovedPartPublished from "./unapproved-part-published.ts";
import unitSlip from "./unit-slip.ts";
import unknownReference from "./unknown-reference.ts";
import unknownShortCode from "./unknown-short-code.ts";
import unwrittenInForce from "./unwritten-in-force.ts";
import unwrittenText from "./unwritten-text.ts";
import unneededEnglish from "./unneeded-english.ts";
import useRowTwice from "./use-row-twice.ts";
import useWeekNotOver from "./use-week-not-over.ts";
import usedAfterWithdrawal from "./used-after-withdrawal.ts";
import vacantRole from "./vacant-role.ts";
import valueOutOfBounds from "./value-out-of-bounds.ts";
import variableNotDeclared from "./variable-not-declared.ts";
import variableNotUsed from "./variable-not-used.ts";
import visualWithoutAlt from "./visual-without-alt.ts";
import weekSkipped from "./week-skipped.ts";
import weeklyHabitBroken from "./weekly-habit-broken.ts";
import wrongVisibility from "./wrong-visibility.ts";
import zoneClaimNotHolding from "./zone-claim-not-holding.ts";
import zoneFallbackUnusable from "./zone-fallback-unusable.ts";
import zonePermissionUnused from "./zone-permission-unused.ts";

/** Every rule, by code. To add one: a `.ts` and a `.md` file beside this one, and a line here. */
export const rules: readonly Rule[] = [
  unknownReference,
  retiredReference,
  wrongVisibility,
  vacantRole,
  shortCodeTwice,
  periodNotAPeriod,
  periodTwice,
  periodInFuture,
  periodNotClosed,
  kpiIncomplete,
  valueOutOfBounds,
  baselineOutsideRows,
  periodsUnsorted,
  sameValueRepeated,
  unitSlip,
  targetWrongWay,
  eventOutsideSeries,
  stepSuggested,
  dueKpiMissing,
  decisionWithoutReason,
  historyChanged,
  confirmationDue,
  weekSkipped,
  conditionalRuleIncomplete,
  tooFewRules,
  activityWithoutRule,
  emptyCondition,
  scaleWithoutGuardrail,
  rulesContradict,
  steeringCount,
  prohibitionWithoutEscalation,
  programmeKpis,
  riskWithoutKpi,
  riskGrows,
  riskAcceptance,
  strategicClaimWithoutKpi,
  steeringKpiUnused,
  variableNotDeclared,
  variableNotUsed,
  overChannelLimit,
  noClaimPattern,
  englishMissing,
  translationDrifted,
  policyTooLong,
  declarationTooLong,
  publicNamesInternal,
  summaryTooLong,
  declarationMissesTool,
  declarationNamesBlockedTool,
  declarationRuleVerdict,
  factsDrift,
  brokenProseLink,
  categoryWithoutTool,
  tooFewPrivacyTemplates,
  faqAreaEmpty,
  factsFiguresOld,
  publicProseComponent,
  replyTextTwice,
  unneededEnglish,
  reviewTriggered,
  fallenStillTold,
  twoDistinctApprovers,
  approverWithoutRight,
  approvedButExpired,
  reviewOverdue,
  approvedWithoutApproval,
  dateInFuture,
  effectiveBeforeApproval,
  ownerApprovesAlone,
  suspendedWithoutReason,
  firstStatementLate,
  crisisStageMissing,
  crisisStageWithoutText,
  deputyIsHolder,
  drillOverdue,
  crisisTextExpired,
  holdingStatementMissing,
  severityMissing,
  playbookTwice,
  reviewerIsOwner,
  claimWithoutSource,
  sourceNotOnePlace,
  sourceAddress,
  quotesUnapprovedClaim,
  quotesUnsupportedClaim,
  quotedClaimExpired,
  claimApprovedByTooFew,
  statementWithoutClaim,
  unknownShortCode,
  useRowTwice,
  useWeekNotOver,
  usedAfterWithdrawal,
  questionNotTold,
  coverageDiffers,
  approvalOfAnotherText,
  approvalNotBound,
  reviewOfNothing,
  reviewInFuture,
  reviewerWithoutRole,
  reviewerApprovesOwnChange,
  reviewWithoutChange,
  reviewRetiresNothing,
  reviewSaysNothing,
  reviewDateWithoutReview,
  reviewTwice,
  reviewFileName,
  repositoryAddress,
  unwrittenText,
  unwrittenInForce,
  correctedBeforeFound,
  publicCorrectionUntold,
  correctionOfNothing,
  correctedTextUnchanged,
  correctionFileName,
  declarationVersionMissing,
  termsOutOfChain,
  twoCurrentTerms,
  termsHashDiffers,
  termsUnchanged,
  termsNotAssessed,
  materialTermsAffectNothing,
  policyUpdatedLate,
  termsDatesOutOfOrder,
  toolWithoutTerms,
  toolOnUnreadTerms,
  restsOnWithdrawn,
  circularGrounds,
  sourceChangedSinceRead,
  zoneClaimNotHolding,
  correctionsCountedDifferently,
  zonePermissionUnused,
  aiAssistanceWithoutTool,
  zoneFallbackUnusable,
  timelineUnordered,
  momentOutsideIncident,
  clockOfAnotherZone,
  incidentStateDiffers,
  closedWithoutPostMortem,
  postMortemLate,
  actionChangesNothing,
  actionOverdue,
  statementAfterLimit,
  incidentUntold,
  earlierLimitsMissing,
  loweredWithoutControl,
  breachedKpiUnheeded,
  acceptanceNearExpiry,
  programmeRiskMissing,
  taxonomyCountDiffers,
  pillarWithoutTheme,
  themeWithoutFormat,
  libraryTooSmall,
  aiVisualUnreviewed,
  aiLevelContradictsSource,
  blockRightsEnded,
  visualWithoutAlt,
  blockOutsideFormat,
  blockOverLimit,
  cellsIncomplete,
  blockApprovedAfterStart,
  experimentTooLong,
  planTooSmall,
  startedBeforeChecklist,
  concludedWithoutOutcome,
  resultUnderMinimum,
  resultUnlikeFigures,
  guardrailMissing,
  experimentPastItsDays,
  postWithoutChecklist,
  checklistVersionNotInForce,
  labelMissing,
  labelWithoutReason,
  secondPersonMissing,
  claimNotValidWhenPublished,
  unapprovedPartPublished,
  checklistHistoryBroken,
  postDatesOutOfOrder,
  postInFuture,
  postContradictsItself,
  blockingItemWithoutGround,
  postTwice,
  kpiUnlikeLog,
  platformSourceOld,
  phasesDoNotFollow,
  deliverablePastDue,
  goalWithoutKpi,
  proofOfNothing,
  actionLeftOpen,
  carriedToNowhere,
  weeklyHabitBroken,
  themeWithoutAnswer,
  templateChangeNotMade,
  postResultOutOfPlace,
  attestationLeadsNowhere,
  attestedOutsideAudience,
  attestedTwice,
  attestationMissing,
  exceptionTooLong,
  exceptionNotPossible,
  exceptionApprovedByTooFew,
  expiredExceptionCited,
  dataFlowWithoutGround,
  dataFlowAgainstRules,
  toolDataWithoutFlow,
  requirementUnknown,
  loweredByFallenControl,
  sharesAndMeansMixed,
];
