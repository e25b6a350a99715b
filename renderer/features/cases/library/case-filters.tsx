import { causeChoices } from '../../../../shared/text/en/job-choices.ts';
import { library as words } from '../../../../shared/text/en/library.ts';
import type { List } from '../../../data/lists/use-list.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { FilterSelect } from '../../../ui/list/filter-select.tsx';
import type { CaseLine } from './case-list.ts';
import { readChoices } from './find-cases.ts';

const stateChoices = [
  { value: 'waiting', label: words.waiting },
  ...Object.entries(words.states).map(([value, label]) => ({ value, label })),
];

/** What there is to choose from; a filter that no case answers to is not offered. */
export function CaseFilters({ list }: { list: List<CaseLine> }) {
  const found = useQuery(readChoices, []);
  const filter = (name: string) => ({
    value: list.filters[name] ?? null,
    onChange: (value: string | null) => list.setFilter(name, value),
  });
  const of = (name: string) => found?.[name] ?? [];
  const isOffered = (name: string): boolean => of(name).length > 0 || list.filters[name] !== undefined;
  const plain = (name: string) => of(name).map((value) => ({ value, label: value }));
  const causesFound = causeChoices.filter(({ value }) => of('cause').includes(value));
  return (
    <>
      <FilterSelect label={words.state} any={words.anyState} choices={stateChoices} {...filter('state')} />
      {isOffered('trade') && <FilterSelect label={words.trade} any={words.anyTrade} choices={plain('trade')} {...filter('trade')} />}
      {isOffered('cause') && <FilterSelect label={words.cause} any={words.anyCause} choices={causesFound} {...filter('cause')} />}
      {isOffered('equipment') && (
        <FilterSelect label={words.equipment} any={words.anyEquipment} choices={plain('equipment')} {...filter('equipment')} />
      )}
      {isOffered('theme') && <FilterSelect label={words.theme} any={words.anyTheme} choices={plain('theme')} {...filter('theme')} />}
    </>
  );
}
