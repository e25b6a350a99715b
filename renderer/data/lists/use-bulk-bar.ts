import { lists } from '../../../shared/text/en/lists.ts';
import { type Bulk, useBulk } from './use-bulk.ts';

/** What every bar of buttons for what is chosen says, besides the buttons themselves. */
export function useBulkBar(): { readonly run: Bulk['run']; readonly words: BulkBarWords } {
  const { run, progress, stop } = useBulk();
  const shown = progress === null ? null : { text: lists.progress(progress.done, progress.all), stop: lists.stop, onStop: stop };
  return { run, words: { label: lists.withChosen, letGo: lists.letGo, progress: shown } };
}

interface BulkBarWords {
  readonly label: string;
  readonly letGo: string;
  readonly progress: { readonly text: string; readonly stop: string; readonly onStop: () => void } | null;
}
