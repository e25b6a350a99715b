/** Why the records cannot simply be opened. */
export type RecordsTrouble =
  /** The database is not what the log says: it is brought back without asking. */
  | { readonly kind: 'damaged' }
  /** It is new or empty although there were records: they are brought back without asking. */
  | { readonly kind: 'gone' }
  /** This computer never had any, but the backup folder holds some: a person says whether they are wanted. */
  | { readonly kind: 'copies-found' }
  /** They would have to be brought back, and the disk has no room for that. Nothing was touched. */
  | { readonly kind: 'no-room' }
  /** The browser closed the database under the program. */
  | { readonly kind: 'closed' }
  /** Neither a journal from the beginning nor a snapshot that could be brought back was found. */
  | { readonly kind: 'nothing-to-bring-back'; readonly locked: boolean }
  /** Database and journal hold different changes after `common`; null where they do not even share a generation. */
  | { readonly kind: 'diverged'; readonly common: number | null };

export class RecordsTroubleError extends Error {
  readonly trouble: RecordsTrouble;
  constructor(trouble: RecordsTrouble, cause?: unknown) {
    super(`The records cannot be opened as they are: ${trouble.kind}.`, { cause });
    this.name = 'RecordsTroubleError';
    this.trouble = trouble;
  }
}
