import type { KeptContent } from '../../../../shared/domain/attachment/new-attachment.ts';
import type { RefusedRow } from '../../../../shared/domain/import/import-row.ts';
import type { CardPhoto } from '../../../../shared/formats/vcard/vcard.ts';

/** What is under way, for the progress that is shown. */
export type RunPhase = 'rows' | 'revisits' | 'taking-back';

/** What is known of a picture that is on the disk; null for one of a kind that is not kept there. */
export type KeptPhoto = KeptContent | null;

/** Brings pictures to the disk, in their order. */
export type KeepPhotos = (photos: readonly CardPhoto[]) => Promise<readonly KeptPhoto[]>;

export interface RunSteps {
  readonly keepPhotos: KeepPhotos;
  readonly signal: AbortSignal;
  readonly onProgress: (phase: RunPhase, done: number, total: number) => void;
  readonly onRefused: (rows: readonly RefusedRow[]) => void;
  /** After each transaction, so that the journal can follow. */
  readonly onWritten: () => void;
}
