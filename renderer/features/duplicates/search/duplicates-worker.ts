import { declareDatabase } from '../../../data/database/database.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import type { FromSearch, SearchOrder } from './messages.ts';
import { searchDuplicates } from './search-duplicates.ts';

const post = (message: FromSearch): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<SearchOrder>): void => {
  searchDuplicates(readerOf(declareDatabase(data.databaseName)), (share) => post({ type: 'progress', share })).then(
    (found) => post({ type: 'done', found }),
    (error: unknown) => post({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
};
