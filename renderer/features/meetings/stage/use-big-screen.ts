import { useCallback, useEffect, useRef, useState } from 'react';
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
  const look = useCallback(() => {
    // Without an answer everything stays on the one display.
    void ask('stage:state', theStage).then(setState, () => undefined);
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
  const toggle = (): void => void ask(audience ? 'stage:hide' : 'stage:show', theStage).then(setState, () => undefined);
  return { toggleFullScreen: fill, toggleAudience: displays < 2 && !audience ? null : toggle };
}

/** A window that is closing answers no more, and needs nothing given back. */
async function giveBack(filled: boolean): Promise<void> {
  await ask('stage:hide', theStage).catch(() => undefined);
  if (filled) await ask('stage:full-screen', { to: 'off' }).catch(() => undefined);
}
