import type { FromWorker, ToWorker } from './messages.ts';
import { serveImports } from './serve-imports.ts';

/** The worker of the import screen: messages in, messages out; all else is in `serveImports`. */
const serve = serveImports((message: FromWorker) => self.postMessage(message));
self.onmessage = (event: MessageEvent<ToWorker>): void => serve(event.data);
