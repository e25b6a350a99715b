import { z } from 'zod';
import { type Id, idSchema } from '../../../shared/domain/base/id.ts';
import { instantSchema } from '../../../shared/domain/base/now.ts';
import { currentInstant } from '../clock/clock.ts';
import type { Database } from '../database/database.ts';
import { keepDraft, readDraft } from '../drafts/drafts.ts';

const parkedSchema = z.array(z.object({ path: z.string(), callId: idSchema.nullable(), at: instantSchema }));

/** Where somebody was when the phone rang: a screen, and the call that was chosen there. */
export type ParkedPlace = z.infer<typeof parkedSchema>[number];

/** More interruptions than this nobody comes back from in order. */
const mostParked = 8;

/** Places left for somebody who rang, the last first; per person, kept through a restart. */
export async function readParked(database: Database, actor: Id): Promise<readonly ParkedPlace[]> {
  const parsed = parkedSchema.safeParse(await readDraft(database, keyOf(actor)));
  return parsed.success ? parsed.data : [];
}

export async function park(database: Database, actor: Id, place: Pick<ParkedPlace, 'path' | 'callId'>): Promise<void> {
  await database.transaction('rw', 'drafts', async () => {
    const others = (await readParked(database, actor)).filter((other) => !isSame(other, place));
    await keepDraft(database, keyOf(actor), [{ ...place, at: currentInstant() }, ...others].slice(0, mostParked));
  });
}

/** Somebody is back there, or it is settled. */
export async function unpark(database: Database, actor: Id, place: Pick<ParkedPlace, 'path' | 'callId'>): Promise<void> {
  await database.transaction('rw', 'drafts', async () => {
    const places = await readParked(database, actor);
    const rest = places.filter((other) => !isSame(other, place));
    if (rest.length < places.length) await keepDraft(database, keyOf(actor), rest);
  });
}

function isSame(a: Pick<ParkedPlace, 'path' | 'callId'>, b: Pick<ParkedPlace, 'path' | 'callId'>): boolean {
  return a.path === b.path && a.callId === b.callId;
}

function keyOf(actor: Id): string {
  return `parked/${actor}`;
}
