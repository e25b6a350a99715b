import { createCustomerPlanner } from './create-customer-planner.ts';
import { createImportPlanner } from './create-import-planner.ts';
import type { ImportPlanner, PlanSetup } from './import-plan.ts';

/** The planner for what the rows of a file stand for. */
export function createPlanner(setup: PlanSetup): ImportPlanner {
  return setup.kind === 'jobs' ? createImportPlanner(setup) : createCustomerPlanner(setup);
}
