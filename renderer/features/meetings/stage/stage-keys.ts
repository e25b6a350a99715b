import { stage } from '../../../../shared/text/en/stage.ts';
import type { Action } from '../../../data/actions/action.ts';
import type { Scene } from './scene.ts';

const words = stage.keys;

/** One thing to press on the big screen, by key and by mouse. `caps` and `label` stand in the bar; without them it has no place there. */
export interface StageKey extends Action {
  readonly caps?: readonly string[];
  readonly short?: string;
  /** Its cap says enough, or it is seldom pressed: where room is short it goes without its words first. */
  readonly plain?: true;
}

/** What the screen itself can do besides its scene. */
export interface StageTools {
  readonly on: () => void;
  readonly back: () => void;
  readonly photos: (() => void) | null;
  readonly scroll: (direction: 1 | -1) => void;
  readonly leave: () => void;
  readonly fullScreen: () => void;
  readonly display: (() => void) | null;
  readonly allKeys: () => void;
}

/** Everything that can be pressed now, in the order of the bar. */
export function stageKeys(scene: Scene, tools: StageTools): readonly StageKey[] {
  const group = words.group;
  return [
    { id: 'stage-back', label: words.back, group, keys: ['ArrowLeft', 'PageUp'], run: tools.back, caps: ['←'], short: '' },
    {
      id: 'stage-on',
      label: words.on,
      group,
      keys: ['ArrowRight', 'PageDown'],
      run: tools.on,
      caps: ['→'],
      short: words.step,
      plain: true,
    },
    revealKey(scene),
    ...handKeys(scene),
    ...sheetKeys(scene),
    ...(tools.photos === null
      ? []
      : [{ id: 'stage-photos', label: stage.enlarge, group, keys: ['E'], run: tools.photos, caps: ['E'], short: words.photos }]),
    {
      id: 'stage-full',
      label: words.fullScreenLong,
      group,
      keys: ['F'],
      run: tools.fullScreen,
      caps: ['F'],
      short: words.fullScreen,
      plain: true,
    },
    ...(tools.display === null
      ? []
      : [{ id: 'stage-display', label: words.displayLong, group, keys: ['D'], run: tools.display, caps: ['D'], short: words.display }]),
    { id: 'stage-down', label: words.scroll, group, keys: ['ArrowDown'], run: () => tools.scroll(1) },
    { id: 'stage-up', label: words.scrollUp, group, keys: ['ArrowUp'], run: () => tools.scroll(-1) },
    { id: 'stage-keys', label: words.all, group, keys: [], run: tools.allKeys, caps: ['?'], short: words.all, plain: true },
    ...endKey(scene),
    { id: 'stage-leave', label: words.leaveLong, group, keys: ['Escape'], inFields: true, run: tools.leave },
  ];
}

/** Time is up before the agenda is. */
function endKey({ toEnd }: Scene): StageKey[] {
  if (toEnd === undefined) return [];
  const { toEndLong: label, toEnd: short, group } = words;
  return [{ id: 'stage-to-end', label, group, keys: ['End'], run: toEnd, caps: ['End'], short, plain: true }];
}

/** The full stop is the third button of most presenters' remotes. */
function revealKey(scene: Scene): StageKey {
  const key = { id: 'stage-reveal', group: words.group, keys: [' ', '.', 'B'] };
  if (!scene.isAsking) return { ...key, label: words.on, run: () => press(scene.on) };
  return { ...key, label: words.revealLong, run: () => press(scene.reveal), caps: ['Space'], short: words.reveal };
}

/** Space presses what has the focus, where that is something to press. */
function press(otherwise: () => void): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLButtonElement || focused instanceof HTMLInputElement) focused.click();
  else otherwise();
}

function handKeys({ hands }: Scene): StageKey[] {
  if (hands === undefined || hands.options.length === 0) return [];
  const { options, add, takeBack } = hands;
  const caps = options.length === 1 ? ['1'] : ['1', String(options.length)];
  return [
    ...options.map((option, index) => ({
      id: `stage-hand-${index + 1}`,
      label: stage.addHand(option),
      group: words.group,
      keys: [String(index + 1)],
      run: () => add(option),
      ...(index === 0 && { caps, short: words.hands }),
    })),
    { id: 'stage-hand-back', label: words.takeBack, group: words.group, keys: ['Backspace'], run: takeBack },
  ];
}

const sheetWords = {
  note: { key: 'N', label: words.noteLong, short: words.note },
  action: { key: 'T', label: words.actionLong, short: words.action },
  keep: { key: 'K', label: words.keepLong, short: words.keep },
  change: { key: 'C', label: words.changeLong, short: words.change },
  presenter: { key: 'P', label: words.notesLong, short: words.notes },
} as const;

/** While the team is asked, what is written down afterwards leaves the bar to the answers; its keys work all the same. */
function sheetKeys({ sheets, sheet, openSheet, isAsking }: Scene): StageKey[] {
  return sheets.map((name) => {
    const { key, label, short } = sheetWords[name];
    const run = () => openSheet(sheet === name ? null : name);
    const known = { id: `stage-${name}`, label, group: words.group, keys: [key], run };
    return isAsking && (name === 'keep' || name === 'change') ? known : { ...known, caps: [key], short };
  });
}
