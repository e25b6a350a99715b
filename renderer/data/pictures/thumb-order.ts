/** What the page asks of the worker. */
export interface ThumbOrder {
  readonly id: number;
  readonly url: string;
  /** As it is shown, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** `bytes`: the small picture; null where it cannot be made. */
export interface ThumbAnswer {
  readonly id: number;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}
