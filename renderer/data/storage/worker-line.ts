/** The line to a worker: what goes out, what comes back, and its end. Tests put another in its place. */
export interface WorkerLine<Out, In> {
  postMessage(message: Out, transfers?: ArrayBuffer[]): void;
  terminate(): void;
  onmessage: ((event: { readonly data: In }) => void) | null;
  onerror: ((event: { readonly message: string; preventDefault(): void }) => void) | null;
}

export function lineTo<Out, In>(worker: Worker): WorkerLine<Out, In> {
  const line: WorkerLine<Out, In> = {
    postMessage: (message, transfers = []) => worker.postMessage(message, transfers),
    terminate: () => worker.terminate(),
    onmessage: null,
    onerror: null,
  };
  worker.onmessage = (event) => line.onmessage?.(event);
  worker.onerror = (event) => line.onerror?.(event);
  return line;
}
