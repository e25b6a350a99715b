import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { exerciseKeys } from '../../../../shared/domain/drill/exercises.ts';
import { drills as words } from '../../../../shared/text/en/drills.ts';
import { formatNearDay } from '../../../../shared/text/format.ts';
import { useLearnTabs } from '../../../data/lists/use-learn-tabs.ts';
import { useNow, useProgram, useStaffName } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { TabbedPage } from '../../../ui/tabbed-page.tsx';
import { type PersonDrills, readPeople } from '../queries/read-drills.ts';
import { HalfDoneDrills } from './half-done.tsx';
import classes from './page.module.css';
import { PastDrills } from './past-drills.tsx';

/** Exercises: what there is, who has done which, and who has not yet (F6). */
export function DrillsScreen() {
  const tabs = useLearnTabs('/drills');
  return (
    <TabbedPage title={words.title} tabs={tabs}>
      <div className={classes.page}>
        <p className={classes.intro}>{words.intro}</p>
        <HalfDoneDrills />
        <ul className={classes.exercises}>
          {exerciseKeys.map((key) => (
            <li key={key}>
              <div>
                <h2>{words.exercises[key].title}</h2>
                <p className={classes.quiet}>{words.exercises[key].scene}</p>
              </div>
              <Button
                component={Link}
                href={`/drills/exercise/${key}`}
                variant="filled"
                aria-label={words.beginNamed(words.exercises[key].title)}
              >
                {words.begin}
              </Button>
            </li>
          ))}
        </ul>
        <p>
          {words.fromCase} <Link href="/learn">{words.toCases}</Link>
        </p>
        <WhoPanel />
        <PastDrills />
      </div>
    </TabbedPage>
  );
}

function WhoPanel() {
  const { staff } = useProgram();
  const nameOf = useStaffName();
  const key = staff.map(({ id }) => id).join();
  const people = useQuery(
    (reader) =>
      readPeople(
        reader,
        staff.map(({ id }) => id),
      ),
    [key],
  );
  if (people === undefined) return null;
  const waiting = people.filter(({ count }) => count === 0).map(({ staffId }) => nameOf(staffId));
  return (
    <Panel title={words.who.title}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.who.person}</th>
            <th scope="col">{words.who.last}</th>
            <th scope="col">{words.who.count}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Person key={person.staffId} person={person} />
          ))}
        </tbody>
      </table>
      <p className={classes.quiet}>{waiting.length === 0 ? words.who.all : words.who.waiting(waiting)}</p>
    </Panel>
  );
}

function Person({ person: { staffId, count, last } }: { person: PersonDrills }) {
  const now = useNow();
  const nameOf = useStaffName();
  return (
    <tr>
      <th scope="row">
        <bdi>{nameOf(staffId)}</bdi>
      </th>
      <td>{last === null ? words.who.notYet : formatNearDay(last.on, now)}</td>
      <td>{count}</td>
    </tr>
  );
}
