import { useParams } from 'wouter';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { cases as words } from '../../../../shared/text/en/cases.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { Page } from '../../../ui/page.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { CaseEditorForm } from '../edit/case-editor.tsx';
import { useCaseEditor } from '../edit/use-case-editor.ts';
import { type CaseRead, readCase } from '../queries/read-case.ts';
import { CaseActions } from './case-actions.tsx';
import { CaseChips, CaseLinks, OriginalNote } from './case-head.tsx';
import { Learning } from './learning.tsx';
import { StepList } from './step-list.tsx';

/** One case, to be read from top to bottom, and to be written on in the same place. */
export function CaseScreen() {
  const { id } = useParams<{ id: string }>();
  const answer = useQuery(async (reader) => ({ of: id, read: await readCase(reader, id) }), [id]);
  if (answer === undefined || answer.of !== id) return null;
  if (answer.read !== null) return <CasePage key={id} read={answer.read} />;
  return (
    <EmptyNote wholePage title={words.goneTitle} link={{ href: '/learn', label: words.toList }}>
      {words.gone}
    </EmptyNote>
  );
}

function CasePage({ read }: { read: CaseRead }) {
  const { actor } = useProgram();
  const { story } = read;
  const edit = useCaseEditor(story);
  const editing = edit?.editing === true;
  const mayEdit = can(actor.role, 'review');
  const button = useReturnFocus<HTMLButtonElement>(editing);
  useActions([
    {
      id: 'case-edit',
      label: words.keys.edit,
      group: words.group,
      keys: ['E'],
      enabled: mayEdit && edit !== null && !editing,
      run: () => edit?.begin(),
    },
  ]);
  if (edit === null) return null;
  return (
    <Page
      sheet={860}
      title={story.title}
      chips={<CaseChips story={story} />}
      subtitle={<CaseLinks read={read} />}
      actions={<CaseActions story={story} editing={editing} mayEdit={mayEdit} editButton={button} onEdit={edit.begin} />}
    >
      {story.anonymous && <OriginalNote story={story} />}
      {editing ? (
        <CaseEditorForm story={story} edit={edit} />
      ) : (
        <>
          <StepList read={read} />
          <Learning story={story} />
          <CaseParts story={story} />
        </>
      )}
    </Page>
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
