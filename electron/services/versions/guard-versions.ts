import { join } from 'node:path';
import { findBackends, pinnedBackend } from './indexed-db-backend.ts';
import { judgeVersions, type KnownVersions, type ProgramVersions, type RefusalCode } from './judge-versions.ts';
import { readVersions, type Versions, writeVersions } from './version-file.ts';

/** Why a profile is left alone, and what stands against what. `known` is null where its file does not say. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly known: KnownVersions | null;
  readonly program: ProgramVersions;
  readonly profile: string;
}

export interface DataVersions {
  /** The schema version that the records may be at; null before the first. */
  schemaVersion(): number | null;
  /** The window is about to bring records to this version, or has found them to be at it. @throws the file system's error */
  setSchemaVersion(version: number): void;
}

export type Guarded = { readonly refusal: Refusal } | { readonly refusal: null; readonly versions: DataVersions };

/**
 * Looks at a profile before Chromium opens anything in it, and notes who is about to. One file for both shops: the same
 * program and the same engine open them.
 * @param folders the folders with a database of their own: the profile and the sample shop's.
 * @param report told when the file could not be written: a full disk is no reason to keep people from their records.
 */
export function guardVersions(
  profile: string,
  folders: readonly string[],
  program: ProgramVersions,
  report: (where: string, error: unknown) => void,
): Guarded {
  const file = join(profile, 'versions.json');
  const known = readVersions(file);
  const code = judgeVersions(known, program, folders.flatMap(findBackends), pinnedBackend);
  if (code !== null) return { refusal: { code, known, program, profile } };
  let current: Versions = { ...headOf(program), schemaVersion: known?.schemaVersion ?? null };
  const write = (next: Versions): void => {
    writeVersions(file, next);
    current = next;
  };
  if (JSON.stringify(known) !== JSON.stringify(current)) {
    try {
      write(current);
    } catch (error) {
      report('versions', error);
    }
  }
  return {
    refusal: null,
    versions: {
      schemaVersion: () => current.schemaVersion,
      setSchemaVersion(version) {
        if (current.schemaVersion !== version) write({ ...current, schemaVersion: version });
      },
    },
  };
}

function headOf({ schemaVersion, chromium, program }: ProgramVersions): Versions {
  return { makegood: 'versions', schemaVersion, chromium, program, backend: pinnedBackend };
}
