import { useCallback, useEffect, useRef, useState } from 'react';
import { stage as words } from '../../../../shared/text/en/stage.ts';
import { notify } from '../../../data/notices/notices.ts';
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
  const wanted = useRef(false);
  const look = useCallback(() => {
    // Without an answer everything stays on the one display.
    void ask('stage:state', theStage).then(
      (found) => {
        setState(found);
        if (wanted.current && !found.audience) notify({ tone: 'info', text: words.keys.displayGone });
        wanted.current = found.audience;
      },
      () => undefined,
    );
  }, []);
  useEffect(() => {
    look();
    return listen('stage:changed', look);
  }, [look]);
  useEffect(() => () => void giveBack(filled.current), []);
  const { displays, audience, fullScreen } = state;
  const fill = (): void => {
    filled.current = !fullScreen;
    void ask('stage:full-screen', { to: fullScreen ? 'off' : 'on' }).then(setState, () => undefined);
  };
  const toggle = (): void => {
    wanted.current = false;
    void ask(audience ? 'stage:hide' : 'stage:show', theStage).then(
      (found) => {
        wanted.current = found.audience;
        setState(found);
      },
      () => undefined,
    );
  };
  return { toggleFullScreen: fill, toggleAudience: displays < 2 && !audience ? null : toggle };
}

/** A window that is closing answers no more, and needs nothing given back. */
async function giveBack(filled: boolean): Promise<void> {
  await ask('stage:hide', theStage).catch(() => undefined);
  if (filled) await ask('stage:full-screen', { to: 'off' }).catch(() => undefined);
}
