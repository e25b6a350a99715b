import { ActionIcon, Checkbox, TextInput } from '@mantine/core';
import { IconPencil, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { type Jargon, jargonKey } from '../../../../shared/domain/plain-words/jargon-list.ts';
import type { JargonWord } from '../../../../shared/domain/plain-words/jargon-word.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { saidBack, plainWords as words } from '../../../../shared/text/en/plain-words.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { readOwnWords } from '../queries/own-words.ts';
import classes from './plain-words.module.css';
import { programWords } from './program-words.ts';
import { useOwnWords } from './use-own-words.ts';
import { WordForm } from './word-form.tsx';

const noWord = { word: '', plain: '', trade: null };
/** Lines of the program's list at once: the rest is found by typing. */
const mostLines = 60;

/** The words that are hinted at while somebody explains: the team's own, and those of the program. */
export function PlainWordsPanel() {
  const { actor } = useProgram();
  const own = useQuery(readOwnWords, []);
  const mayChange = can(actor.role, 'edit-records');
  return (
    <Panel title={words.title}>
      <p className={classes.quiet}>{words.intro}</p>
      {own !== undefined && (
        <>
          <Own own={own.filter(({ state }) => state === 'ours')} mayChange={mayChange} />
          <Program off={own.filter(({ state }) => state === 'off')} mayChange={mayChange} />
        </>
      )}
      <div className={classes.part}>
        <Link href="/learn/said-back">{saidBack.title}</Link>
      </div>
    </Panel>
  );
}

function Own({ own, mayChange }: { own: readonly JargonWord[]; mayChange: boolean }) {
  const change = useOwnWords();
  const [editing, setEditing] = useState<string | null>(null);
  const [sought, setSought] = useState('');
  const found = own.filter((row) => fits(row, sought));
  return (
    <section className={classes.part} aria-label={words.own}>
      <h3>{words.own}</h3>
      <p className={classes.quiet}>{words.ownHint}</p>
      {own.length === 0 && <p>{words.noOwn}</p>}
      {own.length > mostLines && <FindWord label={words.findOwn} sought={sought} found={found.length} onSeek={setSought} />}
      <ul className={classes.list}>
        {found.slice(0, mostLines).map((row) => (
          <li key={row.id}>
            {editing === row.id ? (
              <WordForm
                draftKey={`jargon/${row.id}`}
                first={{ word: row.word, plain: row.plain, trade: row.trade }}
                saveLabel={words.save}
                onSave={async (after) => {
                  const refused = await change.edit(row, after);
                  if (refused.length === 0) setEditing(null);
                  return refused;
                }}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <OwnLine row={row} mayChange={mayChange} onEdit={() => setEditing(row.id)} onRemove={() => void change.remove(row)} />
            )}
          </li>
        ))}
      </ul>
      {mayChange && <WordForm draftKey="jargon/new" first={noWord} saveLabel={words.add} onSave={change.add} />}
    </section>
  );
}

interface LineProps {
  readonly row: JargonWord;
  readonly mayChange: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function OwnLine({ row: { word, plain, trade }, mayChange, onEdit, onRemove }: LineProps) {
  return (
    <div className={classes.line}>
      <span>
        {words.lineOf(word, plain || words.onlyMarked)} <span className={classes.quiet}>{trade ?? words.allTrades}</span>
      </span>
      {mayChange && (
        <>
          <ActionIcon variant="subtle" color="gray" size={32} aria-label={words.edit(word)} onClick={onEdit}>
            <IconPencil size={15} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" size={32} aria-label={words.remove(word)} onClick={onRemove}>
            <IconX size={15} aria-hidden />
          </ActionIcon>
        </>
      )}
    </div>
  );
}

function Program({ off, mayChange }: { off: readonly JargonWord[]; mayChange: boolean }) {
  const { show } = useOwnWords();
  const [sought, setSought] = useState('');
  const id = useId();
  const switchedOff = new Set(off.map(({ word }) => jargonKey(word)));
  // By what was off at first: a line that is switched off now stays where it is.
  const [offAtFirst] = useState(switchedOff);
  const found = listed(sought, offAtFirst);
  return (
    <section className={classes.part} aria-labelledby={id}>
      <h3 id={id}>{words.program}</h3>
      <p className={classes.quiet}>{words.programHint}</p>
      <FindWord label={words.find} sought={sought} found={found.length} onSeek={setSought} />
      <ul className={classes.list}>
        {found.slice(0, mostLines).map(({ word, plain, trade }) => (
          <li key={`${trade} ${word}`}>
            <Checkbox
              label={words.lineOf(word, plain)}
              description={trade ?? words.allTrades}
              disabled={!mayChange}
              checked={!switchedOff.has(jargonKey(word))}
              onChange={(event) => void show(word, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is sought, by the alphabet; what is switched off stands first, so that it is found again. */
function listed(sought: string, off: ReadonlySet<string>): readonly Jargon[] {
  const isOn = ({ word }: Jargon): number => (off.has(jargonKey(word)) ? 0 : 1);
  return programWords.filter((one) => fits(one, sought)).toSorted((a, b) => isOn(a) - isOn(b) || a.word.localeCompare(b.word));
}

function fits({ word, plain, trade }: Pick<Jargon, 'word' | 'plain' | 'trade'>, sought: string): boolean {
  return `${word} ${plain} ${trade ?? ''}`.toLowerCase().includes(sought.trim().toLowerCase());
}

interface FindProps {
  readonly label: string;
  readonly sought: string;
  readonly found: number;
  readonly onSeek: (sought: string) => void;
}

function FindWord({ label, sought, found, onSeek }: FindProps) {
  return (
    <TextInput
      label={label}
      description={found === 0 ? words.noneFound : words.shown(Math.min(found, mostLines), found)}
      inputWrapperOrder={['label', 'input', 'description']}
      value={sought}
      onChange={(event) => onSeek(event.currentTarget.value)}
    />
  );
}
