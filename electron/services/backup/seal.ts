import type { Lock } from '../../../shared/formats/backup/lock.ts';
import type { Pieces } from './write-durably.ts';

/** How what is stored is named, and what is done to its bytes: nothing, or encryption under a passphrase. */
export interface Seal {
  readonly lock: Lock | null;
  /** The name under which content of this SHA-256 is stored. */
  nameOf(sha256: string): string;
  /** `name` is bound in: sealed bytes cannot be opened as something else. */
  close(name: string, pieces: Pieces): Pieces;
  /** @throws Error when they are not what was sealed under this name */
  open(name: string, pieces: Pieces): Pieces;
}

/** Without a passphrase: things are stored as they are, under their hash. */
export const plainSeal: Seal = {
  lock: null,
  nameOf: (sha256) => sha256,
  close: (_name, pieces) => pieces,
  open: (_name, pieces) => pieces,
};
