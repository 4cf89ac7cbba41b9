import type { DataOf } from "../../content-types/index.ts";
import type { Context } from "../context.ts";
import { dataFlowWords as texts } from "../words/data-flows.ts";

type LegalBasis = NonNullable<DataOf<"dataFlows">["legal_basis"]>[number];

/** A legal basis, as it is written in running text. */
export const legalBasisWord = ({ say }: Context, basis: LegalBasis): string =>
  say(
    {
      consent: texts.consent,
      contract: texts.contract,
      legal_obligation: texts.legalObligation,
      vital_interests: texts.vitalInterests,
      public_task: texts.publicTask,
      legitimate_interests: texts.legitimateInterests,
      not_personal_data: texts.notPersonalData,
    }[basis],
  );
