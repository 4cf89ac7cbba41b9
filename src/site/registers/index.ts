import { attestationPage } from "./attestations.ts";
import { blockRegister } from "./blocks.ts";
import { checklistRegister } from "./checklists.ts";
import { correctionRegister } from "./corrections.ts";
import type { CalculatedPage, Register } from "./define-register.ts";
import { dataFlowRegister } from "./data-flows.ts";
import { exceptionRegister } from "./exceptions.ts";
import { experimentRegister } from "./experiments.ts";
import { formatRegister } from "./formats.ts";
import { frameworkRegister } from "./frameworks.ts";
import { glossaryPage } from "./glossary.ts";
import { howWeWorkPage } from "./how-we-work.ts";
import { impactPage } from "./impact.ts";
import { incidentRegister } from "./incidents.ts";
import { operationsPage } from "./operations.ts";
import { paretoPage } from "./pareto.ts";
import { publishingPage } from "./publishing.ts";
import { riskRegister } from "./risks.ts";
import { roadmapRegister } from "./roadmap.ts";
import { roleRegister } from "./roles.ts";
import { statementPage } from "./statements.ts";
import { taxonomyPage } from "./taxonomy.ts";
import { termsRegister } from "./terms.ts";
import { trustReviewRegister } from "./trust-reviews.ts";
import { vendorRegister } from "./vendors.ts";
import { weekRegister } from "./weeks.ts";
import { zoneRegister } from "./zones.ts";

/** Every register of the internal site, in the order of the overviews. To add one: a file beside this one, and a line here. */
export const registers: readonly Register[] = [
  vendorRegister,
  termsRegister,
  incidentRegister,
  riskRegister,
  correctionRegister,
  zoneRegister,
  roleRegister,
  formatRegister,
  blockRegister,
  checklistRegister,
  experimentRegister,
  exceptionRegister,
  dataFlowRegister,
  frameworkRegister,
  roadmapRegister,
  weekRegister,
  trustReviewRegister,
];

/** Every page that lists or calculates something and is no type’s own. */
export const calculatedPages: readonly CalculatedPage[] = [
  impactPage,
  taxonomyPage,
  attestationPage,
  howWeWorkPage,
  statementPage,
  glossaryPage,
  publishingPage,
  operationsPage,
  paretoPage,
];
