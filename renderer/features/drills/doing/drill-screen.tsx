import { useParams } from 'wouter';
import { type ExerciseKey, exerciseKeys } from '../../../../shared/domain/drill/exercises.ts';
import { drills as words } from '../../../../shared/text/en/drills.ts';
import { useShownCase } from '../../../data/cases/use-shown-case.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { DrillPage } from './drill-page.tsx';
import { sceneOfCase, sceneOfExercise } from './drill-scene.ts';

/** An exercise of the program. */
export function ExerciseScreen() {
  const { key } = useParams<{ key: string }>();
  const known = exerciseKeys.find((one): one is ExerciseKey => one === key);
  return known === undefined ? <NoDrill why={words.doing.gone} /> : <DrillPage key={known} scene={sceneOfExercise(known)} />;
}

/** A case as an exercise; without names where it is told so. */
export function CaseDrillScreen() {
  const { id } = useParams<{ id: string }>();
  const shown = useShownCase(id);
  const told = useQuery(async (reader) => ({ of: id, symptom: (await reader.cases.get(id))?.symptom ?? null }), [id]);
  if (shown === undefined || told?.of !== id) return null;
  if (shown.state !== 'shown') return <NoDrill why={shown.state === 'gone' ? words.doing.gone : words.doing.unsafe} />;
  return <DrillPage key={id} scene={sceneOfCase(shown.shown, told.symptom)} />;
}

function NoDrill({ why }: { why: string }) {
  return (
    <EmptyNote title={words.doing.goneTitle} wholePage link={{ href: '/drills', label: words.doing.back }}>
      {why}
    </EmptyNote>
  );
}
