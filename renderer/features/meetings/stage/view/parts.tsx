import { stage as words } from '../../../../../shared/text/en/stage.ts';
import classes from './slides.module.css';
import type { SeenAction } from './stage-view.ts';
import { wordsSize } from './words-size.ts';

/** A longer title is drawn as any words are. */
const longestTitle = 60;

/** What was taken on, by whom and until when. */
export function ActionLines({ actions, none, onDone }: ActionLinesProps) {
  if (actions.length === 0) return <p className={classes.sub}>{none}</p>;
  return (
    <ul className={classes.actions}>
      {actions.map(({ id, what, who, when, done }) => (
        <li key={id} data-done={done}>
          {onDone !== undefined && (
            <label className={classes.tick}>
              <input type="checkbox" checked={done} onChange={() => onDone(id, !done)} />
              <span className="visually-hidden">{words.doneOf(what)}</span>
            </label>
          )}
          <p dir="auto">{what}</p>
          <small>
            {who}, {done ? words.isDone : when}
          </small>
        </li>
      ))}
    </ul>
  );
}

interface ActionLinesProps {
  readonly actions: readonly SeenAction[];
  readonly none: string;
  readonly onDone?: ((actionId: string, done: boolean) => void) | undefined;
}

/** The small line above the words: what this is. */
export function Kicker({ children }: { children: string }) {
  return <h2 className={classes.kicker}>{children}</h2>;
}

/** What is read from the back of the room: the longer it is, the smaller it gets. */
export function Big({ words: said, size }: { words: string; size?: 'title' | undefined }) {
  if (said === '') return null;
  return (
    <p className={classes.big} dir="auto" data-size={size === undefined || said.length > longestTitle ? wordsSize(said) : size}>
      {said}
    </p>
  );
}

/** A few words under a small title. */
export function Card({ title, text, hindsight = false }: { title: string; text: string; hindsight?: boolean }) {
  return (
    <div data-hindsight={hindsight || undefined}>
      <h3>{title}</h3>
      {text !== '' && (
        <p dir="auto" data-size={wordsSize(text)}>
          {text}
        </p>
      )}
    </div>
  );
}
