import { type BusinessFacts, businessFactsOf } from '../../../../shared/domain/business/business-facts.ts';
import { ruleNumbers } from '../../../../shared/domain/business/rule-numbers.ts';
import { countryName } from '../../../../shared/text/country-name.ts';
import { booking } from '../../../../shared/text/en/booking.ts';
import { ruleNumberWords } from '../../../../shared/text/en/rule-numbers.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { zoneName } from '../../../../shared/text/region-choices.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';

import type { BusinessForm } from './use-business-form.ts';

type BusinessField = keyof BusinessFacts;

/** What somebody else set meanwhile, beside what was chosen here. */
export function BusinessConflicts({ form }: { form: BusinessForm }) {
  const { business } = useProgram();
  const shown = form.conflicts.map((field) => ({
    field,
    label: settings.fields[field],
    theirs: words(businessFactsOf(business), field),
    ours: words(form.facts, field),
  }));
  return <EditConflicts words={settings} conflicts={shown} onChoose={form.settle} />;
}

function words(facts: BusinessFacts, field: BusinessField): string {
  switch (field) {
    case 'openingHours':
      return facts.openingHours
        .map((hours, index) => `${settings.weekdays[index]}: ${hours === null ? settings.closed : spanWords(hours)}`)
        .join('\n');
    case 'callingHours':
      return spanWords(facts.callingHours);
    case 'holidays':
      return facts.holidays.join(', ') || settings.nothing;
    case 'trades':
      return facts.trades.join(', ') || settings.nothing;
    case 'jobTypes':
      return facts.jobTypes.map(({ name, type }) => `${name}: ${booking.jobTypes[type]}`).join('\n') || settings.nothing;
    case 'numbers':
      return numberWords(facts.numbers) || settings.nothing;
    case 'country':
      return countryName(facts.country);
    case 'zone':
      return zoneName(facts.zone);
    default:
      return facts[field] || settings.nothing;
  }
}

/** What is not as usual, a line each. */
function numberWords(numbers: BusinessFacts['numbers']): string {
  const lines = ruleNumberWords.groups.flatMap(({ noun, labels }) =>
    Object.entries(labels).flatMap(([name, label]) => {
      const known = ruleNumbers[`${noun}.${name}`];
      const value = numbers[`${noun}.${name}`];
      return known === undefined || value === undefined ? [] : [`${label} ${ruleNumberWords.amount(value, known.unit)}`];
    }),
  );
  return lines.join('\n');
}

function spanWords({ from, to }: { from: string; to: string }): string {
  return `${from} ${settings.until} ${to}`;
}
