import type { Business } from '../../../../shared/domain/business/business.ts';
import type { Minutes, MinutesAction, MinutesItem } from '../../../../shared/domain/meeting/write-minutes.ts';
import type { MinutesPaper, PrintedAction } from '../../../../shared/print/minutes-paper.ts';
import { paperSizeFor } from '../../../../shared/print/paper-size.ts';
import { meetings } from '../../../../shared/text/en/meetings.ts';
import { minutes as words } from '../../../../shared/text/en/minutes.ts';
import { stage } from '../../../../shared/text/en/stage.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import { clipped } from '../../../../shared/text/opening-words.ts';

/** Whatever is longer is no line on paper. */
const mostShort = 300;
/** As many people and hands as fit a meeting. */
const most = { actions: 300, items: 100 } as const;

/** The minutes in words, for paper and for files. */
export function minutesOnPaper(minutes: Minutes, { country, name }: Pick<Business, 'country' | 'name'>): MinutesPaper {
  const day = formatFullDay(minutes.date);
  const title = words.title(day);
  const { before } = minutes;
  return {
    template: 'minutes',
    size: paperSizeFor(country),
    title,
    fileName: `${words.fileName(minutes.date)}.pdf`,
    foot: words.foot(title, name),
    numbered: true,
    heads: {
      ...words.heads,
      before: before === null ? words.heads.before : words.beforeOf(words.heads.before, formatFullDay(before.date)),
    },
    state: minutes.isOver ? '' : words.notOver,
    facts: factsOf(minutes, day),
    actions: [...minutes.items.flatMap(({ actions }) => actions), ...minutes.otherActions]
      .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
      .slice(0, most.actions)
      .map(actionWords),
    noActions: words.noActions,
    before: (before?.actions ?? []).slice(0, most.actions).map(actionWords),
    items: minutes.items.slice(0, most.items).map(itemWords),
    noItems: words.noItems,
    note: minutes.note,
  };
}

function factsOf({ start, end, leader, present, guests }: Minutes, day: string): MinutesPaper['facts'] {
  const when = start === null ? day : `${day}, ${words.time(start, end)}`;
  return [
    { label: words.facts.when, words: when },
    { label: words.facts.leader, words: leader },
    { label: words.facts.present, words: present.join(', ') },
    { label: words.facts.guests, words: guests },
  ].filter((fact) => fact.words !== '');
}

function actionWords({ what, who, dueOn, state, closedOn, outcome }: MinutesAction): PrintedAction {
  return {
    what,
    who: who === '' ? words.anybody : clipped(who, mostShort),
    due: formatFullDay(dueOn),
    state: words.state(words.states[state], closedOn === null ? '' : formatFullDay(closedOn)),
    outcome,
  };
}

function itemWords({ kind, title, job, told, minutes, took, hands, notes, keep, change }: MinutesItem): MinutesPaper['items'][number] {
  return {
    heading: clipped(title === '' ? nameOf(kind, job) : title, mostShort),
    time: took === null ? words.planned(minutes) : words.took(took, minutes),
    instead: told ? '' : words.notTold,
    hands: hands.map(({ option, count }) => words.hands(clipped(option, mostShort), count)),
    notes,
    keep,
    change,
  };
}

/** As the meeting's page calls it, with its job. */
function nameOf(kind: MinutesItem['kind'], job: number | null): string {
  if (job === null) return stage.items[kind];
  return kind === 'free' ? meetings.reviewOf(job) : words.ofJob(stage.items[kind], meetings.job(job));
}
