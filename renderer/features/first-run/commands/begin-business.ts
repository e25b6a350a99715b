import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { updatePatch } from '../../../../shared/domain/base/patch.ts';
import { businessId } from '../../../../shared/domain/business/business.ts';
import { checkFirstFacts, fieldsOfFirstFacts, firstFactsSchema } from '../../../../shared/domain/business/first-facts.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/** Sets down whose program this is. From then on the first run is over; Settings change all of it. */
export const beginBusiness = defineCommand({
  name: 'begin-business',
  action: 'settings',
  input: firstFactsSchema,
  tables: ['business'],
  load: async (reader) => reader.business.get(businessId),
  decide(facts, business) {
    if (business === undefined) return recordGone;
    if (business.name !== '') return { ok: false, problems: [{ path: [], code: 'begun-already', params: { name: business.name } }] };
    const problems = checkFirstFacts(facts, business);
    if (problems.length > 0) return { ok: false, problems };
    const patch = updatePatch('business', business, fieldsOfFirstFacts(facts, business));
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});
