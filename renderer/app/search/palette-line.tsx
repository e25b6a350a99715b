import {
  IconBolt,
  IconBriefcase,
  IconHeartHandshake,
  IconHome,
  IconMessageExclamation,
  IconPhone,
  IconSchool,
  IconStar,
  IconThumbUp,
  IconTool,
  IconUser,
} from '@tabler/icons-react';
import type { MarkedText } from '../../../shared/domain/search/explain-hit.ts';
import { search as words } from '../../../shared/text/en/search.ts';
import { keyLabels } from '../../data/actions/keys.ts';
import type { HitWhy } from '../../data/search/search-hit.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import classes from './palette.module.css';
import type { PaletteEntry } from './palette-entries.ts';

const icons = {
  action: IconBolt,
  customers: IconUser,
  places: IconHome,
  equipment: IconTool,
  jobs: IconBriefcase,
  complaints: IconMessageExclamation,
  recoveries: IconHeartHandshake,
  promises: IconThumbUp,
  calls: IconPhone,
  praises: IconStar,
  cases: IconSchool,
} as const;

interface Props {
  readonly entry: PaletteEntry;
  readonly id: string;
  readonly selected: boolean;
  readonly isMac: boolean;
  readonly onPoint: () => void;
  readonly onRun: () => void;
}

/** One line of the box: what it is, what tells it from others, why it is listed. */
export function PaletteLine({ entry, id, selected, isMac, onPoint, onRun }: Props) {
  const Icon = icons[entry.icon];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys; a line is chosen by them or clicked
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the chosen line
    <div id={id} role="option" aria-selected={selected} className={classes.entry} onMouseMove={onPoint} onClick={onRun}>
      <Icon size={18} stroke={1.8} aria-hidden />
      <div className={classes.words}>
        <div className={classes.title}>
          <span className={classes.name}>
            <Marked of={entry.title} />
          </span>
          <span className={classes.details}>
            {entry.details.map((detail, place) => (
              <span key={detail}>
                {place > 0 && ', '}
                <bdi>{detail}</bdi>
              </span>
            ))}
          </span>
        </div>
        {entry.why !== null && <Why why={entry.why} of={entry.icon} />}
      </div>
      {entry.shortcut === null ? <span /> : <KeyHint keys={keyLabels(entry.shortcut, isMac)} />}
    </div>
  );
}

function Why({ why, of }: { why: HitWhy; of: PaletteEntry['icon'] }) {
  if (why.by === 'phone') return <div className={classes.why}>{words.why.phone(why.end, why.phone)}</div>;
  const { field } = why.reason;
  const before = field === 'number' || field === 'phone' ? '' : (words.whyOf[of]?.[field] ?? words.why[field]);
  return (
    <div className={classes.why}>
      {before} <Marked of={why.reason} />
    </div>
  );
}

/** A text with what was asked for marked; its own direction, whatever stands around it. */
function Marked({ of: { text, marks } }: { of: MarkedText }) {
  return (
    // A number in front keeps its place before a name that is written from right to left.
    <bdi dir={text.startsWith('#') ? 'ltr' : 'auto'}>
      {marks.map(({ start, end }, place) => (
        <span key={start}>
          {text.slice(marks[place - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </bdi>
  );
}
