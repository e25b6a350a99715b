import type { Id } from '../base/id.ts';
import type { LocalDate } from '../base/now.ts';
import type { Policy, PolicyReading } from './policy.ts';

/** How one person stands to a version of the policy. */
export interface PersonReading {
  readonly staffId: Id;
  /** When they read this version, and when they were trained on it; null while they were not. */
  readonly read: LocalDate | null;
  readonly trained: LocalDate | null;
  /** How they were trained last, or by which exercise; empty where nobody said. */
  readonly how: string;
  /** The newest older version that they read or were trained on; null where there is none, or where they read this one. */
  readonly knows: number | null;
}

/** Who has read and was trained on `policy`: readings of an older version are old, and are told as such. */
export function teamReadings(
  staffIds: readonly Id[],
  policy: Pick<Policy, 'id' | 'version'>,
  policies: readonly Pick<Policy, 'id' | 'version'>[],
  readings: readonly Pick<PolicyReading, 'policyId' | 'staffId' | 'kind' | 'on' | 'note'>[],
): PersonReading[] {
  const versions = new Map(policies.map(({ id, version }) => [id, version]));
  return staffIds.map((staffId) => {
    const own = readings.filter((reading) => reading.staffId === staffId);
    const ofThis = own.filter(({ policyId }) => policyId === policy.id);
    const older = own.map(({ policyId }) => versions.get(policyId) ?? 0).filter((version) => version > 0 && version < policy.version);
    const read = lastOf(ofThis, 'read')?.on ?? null;
    const trained = lastOf(ofThis, 'trained');
    return {
      staffId,
      read,
      trained: trained?.on ?? null,
      how: trained?.note ?? '',
      knows: read !== null || older.length === 0 ? null : Math.max(...older),
    };
  });
}

function lastOf<R extends Pick<PolicyReading, 'kind' | 'on'>>(readings: readonly R[], kind: PolicyReading['kind']): R | undefined {
  return readings
    .filter((reading) => reading.kind === kind)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .at(-1);
}
