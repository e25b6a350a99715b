import { describe, expect, it } from 'vitest';
import { normaliseAddress } from '../../../../shared/domain/property/normalise-address.ts';
import { findRevisit } from '../../../../shared/domain/revisit/find-revisit.ts';
import { findRevisitsInHistory } from '../../../../shared/domain/revisit/find-revisits-in-history.ts';
import type { RevisitJob, RevisitProperty } from '../../../../shared/domain/revisit/revisit.ts';
import { address, drip, dripAgain, job, query } from './story.ts';

function property(id: string, line: string): RevisitProperty {
  const place = address(line);
  return { id, customerId: 'c', address: place, addressKey: normaliseAddress(place), zone: null };
}

const history = (priorJobs: readonly RevisitJob[], properties: readonly RevisitProperty[]) => ({
  zone: 'UTC',
  priorJobs,
  properties,
  equipment: [],
  occupancies: [],
});

describe('findRevisitsInHistory', () => {
  it('says of each job what findRevisit says of it', () => {
    const jobs = [
      drip,
      job('tub', 4, { customerWords: 'Tub drains slowly', symptom: 'blocked', workDone: 'Snaked' }),
      { ...dripAgain(7), status: 'done' as const, completedAt: dripAgain(7).requestedAt },
      job('hang', 9, { customerWords: 'Could you hang a shelf', jobType: 'install' }),
      job('tub2', 20, { customerWords: 'Tub is backing up again', symptom: 'blocked' }),
      job('off', 21, { status: 'cancelled', customerWords: 'Kitchen faucet is still dripping', symptom: 'leak' }),
    ];
    const found = [...findRevisitsInHistory(history(jobs, query(drip, []).properties))];
    const single = jobs
      .filter((one) => one.status !== 'cancelled')
      .flatMap((one) => {
        const finding = findRevisit(
          query(
            one,
            jobs.filter((other) => other.id !== one.id),
          ),
        );
        return finding === null || finding.verdict === 'quiet' ? [] : [{ jobId: one.id, of: finding.jobId, score: finding.score }];
      });
    expect(found.map(({ jobId, finding }) => ({ jobId, of: finding.jobId, score: finding.score }))).toEqual(single);
    expect(single.map(({ jobId, of }) => [jobId, of])).toEqual([
      ['second', 'first'],
      ['tub2', 'tub'],
    ]);
  });

  it('joins spellings of one address and keeps places apart', () => {
    const properties = [property('p', '14 Orchard Row, Leeds LS6 2AB'), property('q', '14 ORCHARD ROW'), property('r', '15 Orchard Row')];
    const ids = (second: string) =>
      [...findRevisitsInHistory(history([drip, { ...dripAgain(7), propertyId: second }], properties))].map((one) => one.jobId);
    expect(ids('q')).toEqual(['second']);
    expect(ids('r')).toEqual([]);
    expect([...findRevisitsInHistory(history([drip, { ...dripAgain(7), propertyId: null }], properties))]).toEqual([]);
  });

  it('compares each job with a bounded number of visits, so that a depot with thousands stays linear', () => {
    let read = 0;
    const many = Array.from({ length: 1500 }, (_, at) => {
      const one = job(`j${at}`, at / 10, { customerWords: `Bay door ${at % 7} sticks`, trade: 'electrical' });
      return Object.defineProperty({ ...one }, 'declined', {
        enumerable: true,
        get: () => {
          read += 1;
          return '';
        },
      });
    });
    const found = [...findRevisitsInHistory(history(many, query(drip, []).properties))];
    expect(found.length).toBeGreaterThan(0);
    // The scores of some 40 visits for each job, whatever the length of the history.
    expect(read).toBeLessThan(1500 * 40 * 8);
  });
});
