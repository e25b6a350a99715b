/** How long work is watched and stopped. */
export interface Steps {
  /** Work stops with the signal's reason soon after it is aborted. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}
