/** Where Chromium's IndexedDB keeps its records. */
export type Backend = 'leveldb' | 'sqlite';

/** What the profile says of the program that last opened its records; null where it does not say. */
export interface KnownVersions {
  /** The highest schema version that any database of the profile may be at. */
  readonly schemaVersion: number | null;
  /** Major version of Chromium. */
  readonly chromium: number;
  /** Version of Makegood, as a person knows it. */
  readonly program: string;
}

/** What this program is. */
export type ProgramVersions = KnownVersions & { readonly schemaVersion: number };

export type RefusalCode = 'older-program' | 'older-engine' | 'other-backend';

/**
 * Why the records must not be opened; null when they may be. A downgrade of the engine can empty an IndexedDB that a
 * newer one has written, a program cannot keep what it does not know, and Chromium deletes a store of the backend that it
 * is not set to (`SqliteRolloutStage` in Chromium's bucket_context.h), so each is refused before anything is opened.
 * @param known what the profile says; null for a new one, and for one whose file could not be read: neither is refused.
 * @param found the backends whose stores lie in the profile.
 * @param pinned the backend that this program's Chromium is set to.
 */
export function judgeVersions(
  known: KnownVersions | null,
  program: ProgramVersions,
  found: readonly Backend[],
  pinned: Backend,
): RefusalCode | null {
  if (known !== null && (known.schemaVersion ?? 0) > program.schemaVersion) return 'older-program';
  if (known !== null && known.chromium > program.chromium) return 'older-engine';
  return found.some((backend) => backend !== pinned) ? 'other-backend' : null;
}
