import type { Reason } from '../../domain/base/reason.ts';
import { withCapital } from '../../domain/base/with-capital.ts';
import type { Case } from '../../domain/case/case.ts';
import { formatCount } from '../format.ts';
import { booking } from './booking.ts';
import { symptomWords } from './symptoms.ts';

const states = { draft: 'Being written', ready: 'Ready to show', retired: 'Put away' } satisfies Record<Case['state'], string>;

const reasons: Readonly<Record<string, (params: Reason['params']) => string>> = {
  'same-equipment': ({ kind }) => String(kind),
  'same-symptom': ({ symptom }) => symptomWords[symptom as keyof typeof symptomWords],
  'same-words': ({ words }) => `“${words}”`,
  'same-trade': ({ trade }) => String(trade),
  'same-type': ({ type }) => booking.jobTypes[type as keyof typeof booking.jobTypes]?.toLowerCase() ?? String(type),
};

/** Words of the library of cases, and of cases like a job. */
export const library = {
  states,
  columns: { what: 'Case, and what we learned', state: 'How it stands', kind: 'What it is about', shown: 'In meetings', when: 'Changed' },
  things: (count: number) => (count === 1 ? '1 case' : `${formatCount(count)} cases`),
  search: 'Find a case',
  searchHint: 'Any word of a case',
  state: 'How it stands',
  anyState: 'All cases',
  waiting: 'Ready, not shown yet',
  trade: 'Trade',
  anyTrade: 'Any trade',
  cause: 'What led to it',
  anyCause: 'Whatever led to it',
  equipment: 'Equipment',
  anyEquipment: 'Any equipment',
  theme: 'Theme',
  anyTheme: 'Any theme',
  anonymous: 'Without names',
  /** `Plumbing, water heater`. */
  about: (trade: string | null, equipment: readonly string[]) => withCapital([...(trade === null ? [] : [trade]), ...equipment].join(', ')),
  shown: (times: number) => (times === 0 ? '' : times === 1 ? 'Shown once' : `Shown ${formatCount(times)} times`),
  notShown: 'Not yet',
  noneTitle: 'No case found',
  none: 'Nothing fits what is typed and chosen above.',
  emptyTitle: 'No cases yet',
  empty:
    'A case tells one job step by step, so that the team can look at it together. Open a job that taught you something and make a case of it there.',
  toJobs: 'Go to the jobs',
  like: {
    title: 'Cases like this job',
    show: (count: number) => (count === 1 ? 'Show 1' : `Show ${formatCount(count)}`),
    hide: 'Hide',
    inLibrary: 'See them in the library',
    /** Both have it; said in one breath, the weightiest first. */
    both: (found: readonly Reason[]) =>
      withCapital(
        found
          .map(({ code, params }) => reasons[code]?.(params) ?? '')
          .filter((one) => one !== '')
          .join(', '),
      ),
    above: 'Cases like',
    job: (number: number, words: string) => (words === '' ? `job ${number}` : `job ${number}, “${words}”`),
    all: 'All cases',
    noneTitle: 'No case like this job',
    none: 'None of the cases has much in common with it. When there is one, it stands here and on the job’s page.',
  },
} as const;
