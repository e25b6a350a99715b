import { Checkbox } from '@mantine/core';
import { settledWith } from '../../../../shared/domain/call/settled-with.ts';
import { dueWords } from '../../../../shared/text/due-words.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { theyRang } from '../../../data/contributions/chosen-call.ts';
import type { DraftHandle } from '../../../data/drafts/use-draft.ts';
import { useNow } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { CardFacts } from '../queries/read-card.ts';
import type { CallDraft } from './call-draft.ts';
import classes from './card.module.css';

/** Everything else that is open with this person: they are rung once, and what is ticked is settled with it. */
export function AlsoOpen({ facts, draft }: { facts: CardFacts; draft: DraftHandle<CallDraft> }) {
  const now = useNow();
  if (facts.alsoOpen.length === 0 || draft.value === undefined) return null;
  const ticked = new Set(draft.value.with ?? settledWith(facts.alsoOpen, now, theyRang(facts.call.id)));
  const tick = (id: string, on: boolean): void => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    draft.change({ with: [...next] });
  };
  return (
    <Panel title={today.alsoOpen(callName(facts.customer.name))}>
      <p className={classes.draft}>{today.alsoOpenHint}</p>
      {facts.alsoOpen.map((call) => (
        <Checkbox
          key={call.id}
          label={[today.kinds[call.kind], dueWords(call, now).words].filter((part) => part !== '').join(', ')}
          checked={ticked.has(call.id)}
          onChange={(event) => tick(call.id, event.currentTarget.checked)}
        />
      ))}
    </Panel>
  );
}
