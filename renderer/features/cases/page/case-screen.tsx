import { useParams } from 'wouter';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { cases as words } from '../../../../shared/text/en/cases.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { type CaseRead, readCase } from '../queries/read-case.ts';
import classes from './case.module.css';
import { CaseHead } from './case-head.tsx';
import { Learning } from './learning.tsx';
import { StepList } from './step-list.tsx';

/** One case, to be read from top to bottom. */
export function CaseScreen() {
  const { id } = useParams<{ id: string }>();
  const answer = useQuery(async (reader) => ({ of: id, read: await readCase(reader, id) }), [id]);
  if (answer === undefined || answer.of !== id) return null;
  if (answer.read !== null) return <CasePage key={id} read={answer.read} />;
  return (
    <EmptyNote wholePage title={words.goneTitle}>
      {words.gone}
    </EmptyNote>
  );
}

function CasePage({ read }: { read: CaseRead }) {
  const { story } = read;
  return (
    <div className={classes.page}>
      <div className={classes.sheet}>
        <CaseHead read={read} />
        <StepList read={read} />
        <Learning story={story} />
        <CaseParts story={story} />
      </div>
    </div>
  );
}

/** What other features show with a case. */
function CaseParts({ story }: { story: Case }) {
  const { features } = useProgram();
  const panels = features.flatMap(({ casePanels }) => casePanels ?? []);
  return panels.map((Shown, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list of features never changes while the program runs
    <Shown key={index} caseId={story.id} />
  ));
}
