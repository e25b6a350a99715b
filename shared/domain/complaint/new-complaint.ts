import type { Row } from '../base/row.ts';
import type { Complaint } from './complaint.ts';
import type { ComplaintFacts } from './complaint-facts.ts';

/**
 * The fields of a complaint that was just heard.
 * @param thanked true when they were thanked as they said it: then they know that it has reached us.
 */
export function newComplaint(facts: ComplaintFacts, thanked: boolean): Omit<Complaint, keyof Row> {
  const at = thanked ? facts.heardAt : null;
  return {
    ...facts,
    supplierToldAt: null,
    state: 'open',
    thankedAt: at,
    acknowledgedAt: at,
    plan: '',
    plannedAt: null,
    outcome: '',
    closedAt: null,
    reopenedAt: null,
  };
}
