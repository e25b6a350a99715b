import { saveState, setSaveState } from '../save-state/save-state.ts';

/** A change of one record takes some milliseconds; one that joins thousands of rows some seconds. */
const patienceMs = 20_000;

/**
 * The answer of the database to a change; while it stays out for long the screen says so. On a disk that has filled up
 * the engine keeps some changes waiting for good instead of refusing them.
 * @param patience milliseconds
 */
export async function watchAnswer<T>(answer: PromiseLike<T>, patience = patienceMs): Promise<T> {
  const before = saveState();
  const timer = setTimeout(() => setSaveState({ state: 'stuck' }), patience);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    if (saveState().state === 'stuck') setSaveState(before.state === 'stuck' ? { state: 'idle' } : before);
  }
}
