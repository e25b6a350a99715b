import { useRef } from 'react';
import type { Id } from '../../../../../shared/domain/base/id.ts';
import type { MeetingItem } from '../../../../../shared/domain/meeting/meeting.ts';
import { stage as words } from '../../../../../shared/text/en/stage.ts';
import { notify } from '../../../../data/notices/notices.ts';
import { undoAction } from '../../../../data/notices/undo-action.ts';
import { useNow, useProgram } from '../../../../data/react/program.tsx';
import { useQuery } from '../../../../data/react/use-query.ts';
import { closeAction } from '../../commands/close-action.ts';
import { PresentedStage } from '../presented-stage.tsx';
import { type ItemFacts, readItemFacts } from '../read-item.ts';
import { useDo } from '../use-do.ts';
import type { SeenAction, StageSlide } from '../view/stage-view.ts';
import type { Walk } from '../walk.ts';
import { itemTitle, plainScene } from './plain-scene.ts';
import { useSeenAction } from './use-talk.ts';

/** An item without a case: one calm slide. */
export function PlainItem({ walk, item }: { walk: Walk; item: MeetingItem }) {
  const now = useNow();
  const { kernel } = useProgram();
  const run = useDo();
  const seen = useSeenAction();
  const onSlide = useRef<readonly Id[]>([]);
  const facts = useQuery((reader) => readItemFacts(reader, item, now, onSlide.current), [item, now.date]);
  const actions = (facts?.actions ?? []).map(seen);
  onSlide.current = [...new Set([...onSlide.current, ...actions.map(({ id }) => id)])];
  const tick = async (actionId: string): Promise<void> => {
    const done = await run(closeAction, { actionId, how: 'done' as const, outcome: '' });
    if (done?.operationId != null) notify({ tone: 'done', text: words.doneNow, action: undoAction(kernel, done.operationId) });
  };
  const scene = plainScene(walk, item, slideOf(walk, item, facts, actions));
  return (
    <PresentedStage
      scene={{ ...scene, ...(item.kind === 'actions' && { onDone: (actionId, done) => void (done && tick(actionId)) }) }}
      screen={walk.screen}
    />
  );
}

function slideOf(walk: Walk, item: MeetingItem, facts: ItemFacts | undefined, actions: readonly SeenAction[]): StageSlide {
  const kicker = words.items[item.kind];
  const jobs = facts?.jobs ?? [];
  switch (item.kind) {
    case 'actions':
      return { part: 'list', kicker, actions, none: facts === undefined ? '' : words.noEarlier };
    case 'revisits': {
      const cards = jobs.map(({ number, said, found }) => ({ title: words.jobLine(number), text: said || found || words.noWords }));
      const none = facts !== undefined && cards.length === 0;
      return { part: 'words', kicker, big: none ? words.noRevisits : '', more: '', cards };
    }
    case 'one-wrong': {
      const lines = item.notes.split('\n').filter((line) => line.trim() !== '');
      const { parts, lead } = words.oneWrong;
      const cards = parts.map((title, index) => ({ title, text: (index === 3 ? lines.slice(3).join('\n') : lines[index]) ?? '' }));
      return { part: 'words', kicker: lead, big: itemTitle(walk, item), more: '', cards };
    }
    case 'went-well': {
      const [first = '', ...others] = facts?.praise ?? [];
      const cards = [...others.map((text) => ({ title: words.good.heard, text })), ...jobs.flatMap(jobCards)];
      return { part: 'words', kicker, big: first || itemTitle(walk, item), more: item.notes || words.good.none, cards };
    }
    default:
      return { part: 'words', kicker, big: itemTitle(walk, item), more: item.notes, cards: jobs.flatMap(jobCards) };
  }
}

function jobCards({ said, found }: ItemFacts['jobs'][number]): { readonly title: string; readonly text: string }[] {
  return [
    { title: words.good.said, text: said },
    { title: words.good.found, text: found },
  ].filter(({ text }) => text !== '');
}
