import { useCallback, useEffect, useRef, useState } from 'react';
import { restoreFailure } from '../../../shared/text/en/restore.ts';
import {
  bringBack,
  goBackToKept,
  type RestoreNote,
  type RestorePort,
  type RestoreSteps,
  showRecords,
} from '../../data/restore/bring-back.ts';
import type { RestorePreview } from '../../data/restore/preview-restore.ts';
import { toStorageError } from '../../data/storage/storage-job.ts';
import { keepNote } from './brought-back-note.ts';
import { type Target, untilOf } from './target.ts';

export type RestoreState =
  | { readonly stage: 'choose'; readonly failure: string | null }
  | { readonly stage: 'looking'; readonly target: Target; readonly percent: number }
  | { readonly stage: 'shown'; readonly target: Target; readonly preview: RestorePreview; readonly failure: string | null }
  | {
      readonly stage: 'running';
      readonly isKept: boolean;
      readonly phase: string;
      /** Null where nobody can say. */
      readonly percent: number | null;
      readonly stopping: boolean;
      /** What is shown behind it. */
      readonly behind: Extract<RestoreState, { stage: 'shown' | 'choose' }>;
    };

export interface RestoreHandle {
  readonly state: RestoreState;
  readonly look: (target: Target) => void;
  /** Says what is the matter in place of a preview. */
  readonly fail: (failure: string | null) => void;
  readonly stop: () => void;
  readonly run: () => void;
  readonly goBackTo: (name: string) => void;
}

/** One look or one run at a time; leaving the screen stops it with nothing changed. */
export function useRestore(port: RestorePort): RestoreHandle {
  const [state, setState] = useState<RestoreState>({ stage: 'choose', failure: null });
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const begin = useCallback((): AbortSignal => {
    controller.current?.abort();
    controller.current = new AbortController();
    return controller.current.signal;
  }, []);

  const look = useCallback(
    (target: Target): void => {
      const signal = begin();
      setState({ stage: 'looking', target, percent: 0 });
      const onProgress: RestoreSteps['onProgress'] = ({ done, all }) =>
        signal.aborted || setState({ stage: 'looking', target, percent: percentOf(done, all) ?? 0 });
      port.runJob('preview-restore', { id: target.id, until: untilOf(target), present: port.present }, { signal, onProgress }).then(
        (preview) => signal.aborted || setState({ stage: 'shown', target, preview, failure: null }),
        (error: unknown) => signal.aborted || setState({ stage: 'choose', failure: sentence(error) }),
      );
    },
    [port, begin],
  );

  const carryOut = async (isKept: boolean, work: (steps: RestoreSteps) => Promise<RestoreNote>): Promise<void> => {
    if (state.stage === 'looking' || state.stage === 'running') return;
    const behind = state;
    const signal = begin();
    const show = (phase: string, percent: number | null): void =>
      setState({ stage: 'running', isKept, phase, percent, stopping: signal.aborted, behind });
    show('present', null);
    try {
      const note = await work({ signal, onProgress: ({ phase, done, all }) => show(phase, percentOf(done, all)) });
      signal.throwIfAborted();
      show('switch', null);
      keepNote(note);
      await showRecords(port, note);
    } catch (error) {
      setState({ ...behind, failure: sentence(error, signal) });
    }
  };

  return {
    state,
    look,
    fail: (failure) => {
      begin();
      setState({ stage: 'choose', failure });
    },
    stop() {
      controller.current?.abort();
      setState((before) => (before.stage === 'running' ? { ...before, stopping: true } : { stage: 'choose', failure: null }));
    },
    run() {
      if (state.stage !== 'shown') return;
      const { target, preview } = state;
      const to = untilOf(target) ?? preview.manifest.at;
      void carryOut(false, (steps) => bringBack(port, { id: target.id, until: untilOf(target), at: to }, steps));
    },
    goBackTo: (name) => void carryOut(true, (steps) => goBackToKept(port, name, steps)),
  };
}

function percentOf(done: number, all: number): number | null {
  return all === 0 ? null : Math.min(100, Math.floor((done / all) * 100));
}

function sentence(error: unknown, signal?: AbortSignal): string {
  const { code, message, params } = toStorageError(error, signal);
  return restoreFailure(code, message, params);
}
