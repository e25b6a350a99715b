import type { Attachment } from '../../../shared/domain/attachment/attachment.ts';
import { isDrawn } from '../../../shared/formats/media/media-types.ts';
import { isDrawable } from '../../../shared/formats/media/read-picture-size.ts';
import { filesPage } from '../../../shared/ipc/files-contract.ts';
import type { FileAsk } from '../files/keep-file.ts';
import { fileUrl } from './file-url.ts';
import type { MakeThumb } from './thumb-maker.ts';

/** What of an attachment says whether it can be drawn. */
export type Pictured = Pick<Attachment, 'sha256' | 'mediaType' | 'width' | 'height'>;

/**
 * `asking`: not known yet. `missing`: not on this computer. `plain`: here, and shown by its name alone. `drawing`: its small
 * picture is being made. `ready`: it is there.
 */
export type ThumbState = 'asking' | 'missing' | 'plain' | 'drawing' | 'ready';

export interface ThumbStore {
  stateOf(sha256: string): ThumbState;
  subscribe(listener: () => void): () => void;
  /** Finds out anew which of these are here, and has small pictures made that are not. */
  look(pictures: readonly Pictured[]): Promise<void>;
}

/** At most two at a time, and one alone that takes this much memory unpacked. */
const sideBySide = 2;
const largePixels = 24_000_000;

/** Knows of every file on screen whether it is here and has its small picture. */
export function createThumbStore(askMain: FileAsk, make: MakeThumb): ThumbStore {
  const states = new Map<string, ThumbState>();
  const listeners = new Set<() => void>();
  const queue: Pictured[] = [];
  let running = 0;
  let largeRunning = false;

  const set = (sha256: string, state: ThumbState): void => {
    if (states.get(sha256) === state) return;
    states.set(sha256, state);
    for (const listener of listeners) listener();
  };

  const draw = async ({ sha256, width, height }: Pictured): Promise<void> => {
    const bytes = await make({ url: fileUrl(sha256), width: width ?? 1, height: height ?? 1 });
    if (bytes === null) return set(sha256, 'plain');
    // Where it cannot be kept (a full disk), the picture itself is shown by its name; nothing else is lost.
    const kept = await askMain('files:keep-thumb', { sha256, bytes }).then(
      () => true,
      () => false,
    );
    set(sha256, kept ? 'ready' : 'plain');
  };

  const next = (): void => {
    const first = queue[0];
    const isLarge = first !== undefined && (first.width ?? 0) * (first.height ?? 0) > largePixels;
    if (first === undefined || largeRunning || running >= (isLarge ? 1 : sideBySide)) return;
    queue.shift();
    running += 1;
    largeRunning = isLarge;
    void draw(first)
      .catch(() => set(first.sha256, 'plain'))
      .finally(() => {
        running -= 1;
        if (isLarge) largeRunning = false;
        next();
      });
    next();
  };

  const settle = (picture: Pictured, here: ReadonlySet<string>, thumbs: ReadonlySet<string>): void => {
    const { sha256, mediaType } = picture;
    if (!here.has(sha256)) set(sha256, 'missing');
    else if (!isDrawn(mediaType) || !isDrawable(picture)) set(sha256, 'plain');
    else if (thumbs.has(sha256)) set(sha256, 'ready');
    else if (states.get(sha256) !== 'drawing') {
      set(sha256, 'drawing');
      queue.push(picture);
      next();
    }
  };

  return {
    stateOf: (sha256) => states.get(sha256) ?? 'asking',
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async look(pictures) {
      const wanted = [...new Map(pictures.map((picture) => [picture.sha256, picture])).values()];
      for (let from = 0; from < wanted.length; from += filesPage) {
        const page = wanted.slice(from, from + filesPage);
        const { files, thumbs } = await askMain('files:look', { sha256s: page.map(({ sha256 }) => sha256) });
        const [here, small] = [new Set(files), new Set(thumbs)];
        for (const picture of page) settle(picture, here, small);
      }
    },
  };
}
