import { useCallback, useMemo, useRef, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Replacement } from '../../../../shared/domain/anonymity/anonymous-text.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { countWords } from '../../../../shared/domain/case/mark-words.ts';
import { caseAnonymity } from '../../../../shared/text/en/case-anonymity.ts';
import { casePreview as words } from '../../../../shared/text/en/case-preview.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useThumbs } from '../../../data/pictures/use-thumbs.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { Page } from '../../../ui/page.tsx';
import { blackOut } from '../commands/black-out.ts';
import { restoreWords } from '../commands/restore-words.ts';
import { unmarkWords } from '../commands/unmark-words.ts';
import { useCaseChange } from '../page/use-case-change.ts';
import { BlackOutForm } from './black-out-form.tsx';
import { ComparedParts } from './compared-parts.tsx';
import { MarkedWords } from './marked-words.tsx';
import classes from './preview.module.css';
import { PreviewActions } from './preview-actions.tsx';
import { PreviewNotes } from './preview-notes.tsx';
import { type Preview, readPreview } from './read-preview.ts';
import { useNextMark } from './use-next-mark.ts';
import { useSelectedWords } from './use-selected-words.ts';

/** A case beside what everybody would read of it without names, to look over before anything is shown. */
export function PreviewScreen() {
  const { id } = useParams<{ id: string }>();
  const read = useQuery(async (reader) => ({ of: id, preview: await readPreview(reader, id) }), [id]);
  if (read === undefined || read.of !== id) return null;
  const { preview } = read;
  if (preview.state === 'compared') return <ComparedCase key={id} preview={preview} />;
  const sentence = preview.state === 'gone' ? caseAnonymity.gone : caseAnonymity.unsafe;
  return (
    <EmptyNote wholePage title={words.title} link={{ href: preview.state === 'gone' ? '/learn' : `/cases/${id}`, label: words.back }}>
      {sentence}
    </EmptyNote>
  );
}

type Compared = Extract<Preview, { state: 'compared' }>;

function ComparedCase({ preview: { row, parts, readable } }: { preview: Compared }) {
  const columns = useRef<HTMLDivElement>(null);
  const marking = useMarking(row, parts, columns);
  const photos = parts.flatMap((part) => part.photos);
  useThumbs(photos, row.id);
  return (
    <Page
      sheet={1_240}
      title={words.titleOf(row.title)}
      chips={<Chip tone={row.anonymous ? 'kept' : 'due'}>{row.anonymous ? words.isAnonymous : words.isNamed}</Chip>}
      subtitle={row.anonymous ? words.anonymousHint : words.namedHint}
      actions={<PreviewActions row={row} />}
    >
      <PreviewNotes
        readable={readable}
        pictures={photos.length}
        untouched={parts.every(({ texts }) => texts.every(({ said }) => said.replacements.length === 0))}
      />
      <BlackOutForm {...marking.form} />
      <div className={classes.lists}>
        <MarkedWords title={words.blackedOut} list={row.blackOut} onLeave={marking.leave} />
        <MarkedWords title={words.restored} list={row.restore} onLeave={marking.leave} />
      </div>
      <section ref={columns} className={classes.columns} aria-label={words.compared}>
        <div className={classes.sides} aria-hidden>
          <span>{words.written}</span>
          <span>{words.shown}</span>
        </div>
        <ComparedParts parts={parts} onMark={marking.onMark} />
      </section>
    </Page>
  );
}

/** What a person does with the words of the case: black out, restore, leave to the rule. */
function useMarking(row: Case, parts: Compared['parts'], columns: React.RefObject<HTMLElement | null>) {
  const change = useCaseChange();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const originals = useMemo(() => parts.flatMap(({ texts }) => texts.map(({ said }) => said.original)), [parts]);
  const { remember } = useNextMark(columns, field, parts);
  useSelectedWords(columns, useCallback(setTyped, []));
  const put = async (term: string): Promise<void> => {
    if ((await change(blackOut, { caseId: row.id, words: term }, words.wasBlackedOut(term))) !== null) setTyped('');
  };
  const count = (term: string): number => countWords(originals, term);
  const byKey = (): void => {
    const term = typed.trim();
    if (term !== '' && count(term) > 0) void put(term);
    else field.current?.focus();
  };
  const leave = (): void => (typed === '' ? navigate(`/cases/${row.id}`) : setTyped(''));
  useActions([
    { id: 'black-out-words', label: words.blackOut, group: words.group, keys: ['B'], run: byKey },
    { id: 'leave-preview', label: words.back, group: words.group, keys: ['Escape'], inFields: true, run: leave },
  ]);
  return {
    form: { typed, onType: setTyped, count, onBlackOut: (term: string) => void put(term), field },
    leave: (term: string) => void change(unmarkWords, { caseId: row.id, words: term }, words.wasLeft(term)),
    onMark: ({ original, why }: Replacement) => {
      remember();
      const input = { caseId: row.id, words: original };
      void (why === 'blacked-out'
        ? change(unmarkWords, input, words.wasLeft(original))
        : change(restoreWords, input, words.wasRestored(original)));
    },
  };
}
