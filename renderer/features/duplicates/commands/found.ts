import { duplicateDecisionSchema } from '../../../../shared/domain/duplicate/duplicate-decision.ts';

/** What was shown of a pair when a person answered. */
export const foundSchema = duplicateDecisionSchema.pick({ likeness: true, reasons: true, ruleVersion: true });
