import { memo } from 'react';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { streetLine, townLine } from '../../../../shared/text/address-line.ts';
import { dueWords } from '../../../../shared/text/due-words.ts';
import { booking } from '../../../../shared/text/en/booking.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatNearDay } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import type { PlaceFacts } from '../queries/read-place.ts';
import classes from './booking.module.css';
import { nameOf } from './equipment-field.tsx';

const words = booking.place;

interface Props {
  readonly place: PlaceFacts | undefined;
  readonly equipmentIds: readonly string[];
  readonly isNew: boolean;
  readonly hasCustomer: boolean;
}

/** What we know of the place, beside the form: since when, how many jobs, what stands there, what is owed. */
export const PlacePanel = memo(function PlacePanel({ place, equipmentIds, isNew, hasCustomer }: Props) {
  return (
    <aside className={classes.side} aria-label={booking.facts}>
      {place?.property == null ? <NoPlace isNew={isNew} hasCustomer={hasCustomer} /> : <Known place={place} chosen={equipmentIds} />}
    </aside>
  );
});

function NoPlace({ isNew, hasCustomer }: { isNew: boolean; hasCustomer: boolean }) {
  return <p className={classes.muted}>{isNew ? words.newPlace : hasCustomer ? words.chooseWhere : words.chooseWho}</p>;
}

function Known({ place, chosen }: { place: PlaceFacts; chosen: readonly string[] }) {
  const now = useNow();
  const { property, holder, equipment, openCalls } = place;
  if (property === null) return null;
  const here = place.jobs.filter(({ propertyId }) => propertyId === property.id);
  const last = here.find(({ completedAt }) => completedAt !== null);
  const own = equipment.filter(({ propertyId }) => propertyId === property.id);
  return (
    <>
      <section>
        <h2>{streetLine(property.address)}</h2>
        <div className={classes.muted}>{townLine(property.address)}</div>
        <div className={classes.muted}>
          {relation(place, holder?.name ?? '', now.date.slice(0, 4))} {place.more ? words.manyJobs(here.length) : words.jobs(here.length)}
        </div>
      </section>
      {last?.completedAt != null && (
        <section>
          <h3>{words.lastVisit}</h3>
          <div className={classes.muted}>{words.lastJob(last.number, formatNearDay(localOf(last.completedAt, now.zone).date, now))}</div>
          {(last.finding || last.explanation) !== '' && <div>{last.finding || last.explanation}</div>}
        </section>
      )}
      <section>
        <h3>{words.equipment}</h3>
        {own.length === 0 && <div className={classes.muted}>{words.noEquipment}</div>}
        <ul>
          {own.map((piece) => (
            <li key={piece.id} className={chosen.includes(piece.id) ? undefined : classes.muted}>
              {[nameOf(piece), piece.installedOn?.slice(0, 4) ?? ''].filter((part) => part !== '').join(', ')}{' '}
              {chosen.includes(piece.id) && <Chip tone="accent">{booking.chosen}</Chip>}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{words.open}</h3>
        {openCalls.length === 0 && <div className={classes.muted}>{words.nothingOpen}</div>}
        <ul>
          {openCalls.map((call) => (
            <li key={call.id}>
              {today.kinds[call.kind]} <span className={classes.muted}>{dueWords(call, now).words}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Who lives or holds it, and since when as far as anybody wrote it down. */
function relation({ occupancies, jobs, property }: PlaceFacts, name: string, thisYear: string): string {
  const since = occupancies
    .map(({ since: date }) => date)
    .filter((date) => date !== null)
    .toSorted()[0];
  const firstJob = jobs.filter(({ propertyId }) => propertyId === property?.id).at(-1);
  if (name === '') return '';
  if (since !== undefined) return words.homeSince(name, since.slice(0, 4));
  const year = firstJob?.requestedAt.slice(0, 4) ?? thisYear;
  return year === thisYear ? words.home(name) : words.withUsSince(name, year);
}
