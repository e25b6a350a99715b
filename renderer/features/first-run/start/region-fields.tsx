import { useMemo } from 'react';
import { isZone } from '../../../../shared/domain/base/local-time.ts';
import { firstRun } from '../../../../shared/text/en/first-run.ts';
import { formatTime } from '../../../../shared/text/format.ts';
import { countryChoices, zoneChoices } from '../../../../shared/text/region-choices.ts';
import { useNow } from '../../../data/react/program.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import type { FirstDraft } from './first-draft.ts';
import classes from './first-run.module.css';
import type { ProblemOf } from './use-begin.ts';

interface Props {
  readonly draft: FirstDraft;
  readonly problemOf: ProblemOf;
  readonly onChange: (changes: Partial<FirstDraft>) => void;
}

/** Country and zone, as the machine has them until somebody says otherwise. */
export function RegionFields({ draft, problemOf, onChange }: Props) {
  const now = useNow();
  const { country, zone } = draft;
  const countries = useMemo(() => countryChoices(country), [country]);
  const zones = useMemo(() => zoneChoices(zone), [zone]);
  return (
    <fieldset className={classes.group}>
      <legend>{firstRun.region}</legend>
      <p className={classes.hint}>{firstRun.regionHint}</p>
      <div className={classes.pair}>
        <SearchSelect
          label={firstRun.country}
          data={countries}
          nothingFoundMessage={firstRun.notFound}
          value={country}
          error={problemOf('country')}
          onChange={(chosen) => chosen !== null && onChange({ country: chosen })}
        />
        <SearchSelect
          label={firstRun.zone}
          data={zones}
          nothingFoundMessage={firstRun.notFound}
          value={zone}
          error={problemOf('zone')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          description={isZone(zone) ? firstRun.zoneHint(formatTime(now.instant, zone)) : firstRun.zoneAsked}
          onChange={(chosen) => chosen !== null && onChange({ zone: chosen })}
        />
      </div>
    </fieldset>
  );
}
