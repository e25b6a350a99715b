import type { FromSearch, ToSearch } from './messages.ts';
import { serveSearch } from './serve-search.ts';

/** The worker of the search: messages in, messages out; all else is in `serveSearch`. */
const serve = serveSearch((message: FromSearch) => self.postMessage(message));
self.onmessage = (event: MessageEvent<ToSearch>): void => serve(event.data);
