import { useCallback, useEffect, useRef, useState } from 'react';
import { stage as words } from '../../../../shared/text/en/stage.ts';
import { currentNotices, dismissNotice, notify } from '../../../data/notices/notices.ts';
import { ask, listen } from '../../../desktop/bridge.ts';
import { useDarkWindow } from './use-dark-window.ts';

/** What a stage can do with the window and with a second display. */
export interface BigScreen {
  readonly toggleFullScreen: () => void;
  /** Null while there is no second display. */
  readonly toggleAudience: (() => void) | null;
}

const theStage = { of: 'stage' } as const;

/** Makes the window a big screen for as long as its caller is shown; leaving gives everything back as it was. */
export function useBigScreen(): BigScreen {
  useDarkWindow();
  const [state, setState] = useState({ displays: 1, audience: false, fullScreen: false });
  const filled = useRef(false);
  /** Whether a second display showed it when last heard, and whether the one who presents is just changing that. */
  const second = useRef({ shows: false, asked: false });
  const look = useCallback(() => {
    // Without an answer everything stays on the one display.
    void ask('stage:state', theStage).then(
      (found) => {
        setState(found);
        const { shows, asked } = second.current;
        if (found.audience !== shows && !asked) notify({ tone: 'info', lasting: true, text: displayWords(found) });
        second.current.shows = found.audience;
      },
      () => undefined,
    );
  }, []);
  useEffect(() => {
    look();
    return listen('stage:changed', look);
  }, [look]);
  useEffect(() => () => void giveBack(filled.current), []);
  useEffect(clearNotices, []);
  const { displays, audience, fullScreen } = state;
  const fill = (): void => {
    filled.current = !fullScreen;
    void ask('stage:full-screen', { to: fullScreen ? 'off' : 'on' }).then(setState, () => undefined);
  };
  const toggle = (): void => {
    second.current.asked = true;
    void ask(audience ? 'stage:hide' : 'stage:show', theStage)
      .then(
        (found) => {
          second.current.shows = found.audience;
          setState(found);
        },
        () => undefined,
      )
      .finally(() => {
        second.current.asked = false;
      });
  };
  return { toggleFullScreen: fill, toggleAudience: displays < 2 && !audience ? null : toggle };
}

/** What was done before is no business of the room's, and its Undo would take the meeting away under everybody's eyes. */
function clearNotices(): void {
  for (const { id, tone } of currentNotices()) if (tone !== 'problem') dismissNotice(id);
}

/** What became of the second display by itself. */
function displayWords({ audience, displays }: { readonly audience: boolean; readonly displays: number }): string {
  if (audience) return words.keys.displayBack;
  return displays < 2 ? words.keys.displayGone : words.keys.displayClosed;
}

/** A window that is closing answers no more, and needs nothing given back. */
async function giveBack(filled: boolean): Promise<void> {
  await ask('stage:hide', theStage).catch(() => undefined);
  if (filled) await ask('stage:full-screen', { to: 'off' }).catch(() => undefined);
}
