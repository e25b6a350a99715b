import { TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { isZone } from '../../../../shared/domain/base/local-time.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { formatTime } from '../../../../shared/text/format.ts';
import { countryChoices, currencyChoices, zoneChoices } from '../../../../shared/text/region-choices.ts';
import { useNow } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import classes from '../screen/settings.module.css';
import type { BusinessForm } from './use-business-form.ts';

const { fields } = settings;

/** What the business is called and where it is. */
export function BusinessPanel({ form }: { form: BusinessForm }) {
  const now = useNow();
  const { facts, change, problemOf } = form;
  const zones = useMemo(() => zoneChoices(facts.zone), [facts.zone]);
  const nations = useMemo(() => countryChoices(facts.country), [facts.country]);
  const currencies = useMemo(() => currencyChoices(facts.currency), [facts.currency]);
  return (
    <Panel title={settings.business}>
      <div className={classes.fields}>
        <TextInput
          label={fields.name}
          description={settings.nameHint}
          value={facts.name}
          error={problemOf('name')}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <SearchSelect
          label={fields.country}
          description={settings.countryHint}
          data={nations}
          nothingFoundMessage={settings.notFound}
          value={facts.country}
          error={problemOf('country')}
          onChange={(country) => country !== null && change({ country })}
        />
        <SearchSelect
          label={fields.zone}
          description={isZone(facts.zone) ? settings.zoneHint(formatTime(now.instant, facts.zone)) : settings.zoneAsked}
          data={zones}
          nothingFoundMessage={settings.notFound}
          value={facts.zone}
          error={problemOf('zone')}
          onChange={(zone) => zone !== null && change({ zone })}
        />
        <SearchSelect
          label={fields.currency}
          description={settings.currencyHint}
          data={currencies}
          nothingFoundMessage={settings.notFound}
          value={facts.currency}
          error={problemOf('currency')}
          onChange={(currency) => currency !== null && change({ currency })}
        />
      </div>
    </Panel>
  );
}
