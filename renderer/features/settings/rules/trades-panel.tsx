import { ActionIcon, Button } from '@mantine/core';
import { IconArrowUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { settings } from '../../../../shared/text/en/settings.ts';
import { Panel } from '../../../ui/panel.tsx';
import type { BusinessForm } from '../business/use-business-form.ts';
import { NewName } from './new-name.tsx';
import classes from './rules.module.css';

/** The trades on offer when a job is booked. */
export function TradesPanel({ form }: { form: BusinessForm }) {
  const [name, setName] = useState('');
  const { trades } = form.facts;
  const add = (): void => {
    const wanted = name.trim();
    if (wanted === '') return;
    form.change({ trades: trades.some((trade) => trade.toLowerCase() === wanted.toLowerCase()) ? trades : [...trades, wanted] });
    setName('');
  };
  const raise = (at: number): void => form.change({ trades: trades.flatMap((trade, index) => raised(trades, trade, index, at)) });
  return (
    <Panel title={settings.trades}>
      <p className={classes.hint}>{trades.length === 0 ? settings.noTrades : settings.tradesHint}</p>
      <ul className={classes.names}>
        {trades.map((trade, at) => (
          <li key={trade} className={classes.name}>
            <span>{trade}</span>
            {at > 0 && (
              <ActionIcon variant="subtle" color="gray" size={32} aria-label={settings.moveUp(trade)} onClick={() => raise(at)}>
                <IconArrowUp size={15} aria-hidden />
              </ActionIcon>
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={settings.removeTrade(trade)}
              onClick={() => form.change({ trades: trades.filter((other) => other !== trade) })}
            >
              <IconX size={15} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <div className={classes.add}>
        <NewName label={settings.newTrade} value={name} onChange={setName} onAdd={add} />
        <Button onClick={add} disabled={name.trim() === ''}>
          {settings.addTrade}
        </Button>
      </div>
    </Panel>
  );
}

/** What stands at `index` once the one at `at` has gone up by one. */
function raised(trades: readonly string[], trade: string, index: number, at: number): readonly string[] {
  const moving = trades[at];
  if (moving === undefined || index < at - 1 || index > at) return [trade];
  return index === at - 1 ? [moving, trade] : [];
}
