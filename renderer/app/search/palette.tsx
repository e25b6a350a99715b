import { useState } from 'react';
import { search as words } from '../../../shared/text/en/search.ts';
import type { ActionTools } from '../../data/actions/action.ts';
import { keyLabels } from '../../data/actions/keys.ts';
import { useProgram } from '../../data/react/program.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import type { TypeAhead } from '../keys/type-ahead.ts';
import { ChoiceBox } from './choice-box.tsx';
import classes from './palette.module.css';
import type { PaletteEntry } from './palette-entries.ts';
import { usePaletteSections } from './use-palette-sections.ts';

interface Props {
  readonly ahead: TypeAhead;
  readonly onClose: () => void;
  readonly tools: ActionTools;
}

/** One field for everything: records by whatever is known of them, and every action. */
export function Palette({ ahead, onClose, tools }: Props) {
  const { isMac } = useProgram();
  const [typed, setTyped] = useState(ahead.text);
  const { sections, isNothing, isBehind, isWhole, failed } = usePaletteSections(typed);
  const choose = (entry: PaletteEntry, second: boolean): (() => void) | null => {
    const { newJob } = entry;
    if (!second) return () => entry.run(tools);
    return newJob === null ? null : () => tools.navigate(newJob);
  };
  return (
    <ChoiceBox
      title={words.title}
      label={words.label}
      hint={words.hint}
      ownKey="Mod+K"
      ahead={ahead}
      typed={typed}
      onType={setTyped}
      sections={sections}
      isBehind={isBehind}
      choose={choose}
      onClose={onClose}
      foot={(selected) =>
        selected?.newJob != null && (
          <span>
            <KeyHint keys={keyLabels('Mod+Enter', isMac)} /> {words.keys.newJob}
          </span>
        )
      }
    >
      {isNothing && (
        <div className={classes.note}>
          <h2>{words.nothingTitle(typed.trim())}</h2>
          <p>{words.nothing}</p>
        </div>
      )}
      {!isWhole && <p className={classes.reading}>{words.reading}</p>}
      {failed && (
        <p className={classes.reading} role="alert">
          {words.failed}
        </p>
      )}
    </ChoiceBox>
  );
}
