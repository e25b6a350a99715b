import type { ToStorage } from './messages.ts';
import { serveStorage } from './serve-storage.ts';
import { storageJobs } from './storage-jobs.ts';

/** The worker of long storage work: messages in, messages out; all else is in `serveStorage` and the jobs. */
const serve = serveStorage((message, transfer) => self.postMessage(message, { transfer }), storageJobs);
self.onmessage = (event: MessageEvent<ToStorage>): void => serve(event.data);
