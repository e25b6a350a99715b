import type { SeenQuestion } from '../../../../../shared/domain/meeting/replay-view.ts';
import { stage as words } from '../../../../../shared/text/en/stage.ts';
import classes from './slides.module.css';
import type { SeenHands } from './stage-view.ts';

/** The question before the turning point, and the answers with the hands that were raised for each. */
export function QuestionBox({ asked, hands, held, onHand }: Props) {
  const { question, options, open } = asked;
  const countOf = (option: string) => hands.find((one) => one.option === option)?.count ?? 0;
  return (
    <section className={classes.ask} data-open={open} aria-label={question}>
      <p className={classes.question}>
        <b dir="auto">{question}</b>
        <span>{open ? (held ? words.askingAgain : words.asking) : words.asked}</span>
      </p>
      {options.length > 0 && (
        <ol className={classes.options}>
          {options.map((option, index) => (
            <li key={option}>
              <Option number={index + 1} option={option} count={countOf(option)} onHand={open ? onHand : undefined} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface Props {
  readonly asked: SeenQuestion;
  readonly hands: readonly SeenHands[];
  /** Somebody wanted to go on before it was talked about. */
  readonly held: boolean;
  /** Left out where nobody counts. */
  readonly onHand?: ((option: string) => void) | undefined;
}

function Option({ number, option, count, onHand }: OptionProps) {
  const said = (
    <>
      <kbd aria-hidden>{number}</kbd>
      <span dir="auto">{option}</span>
      {count > 0 && <em>{words.hands(count)}</em>}
    </>
  );
  if (onHand === undefined) return <span className={classes.option}>{said}</span>;
  return (
    <button
      type="button"
      className={classes.option}
      aria-label={`${words.addHand(option)}${count === 0 ? '' : `. ${words.hands(count)}`}`}
      onClick={() => onHand(option)}
    >
      {said}
    </button>
  );
}

interface OptionProps {
  readonly number: number;
  readonly option: string;
  readonly count: number;
  readonly onHand: ((option: string) => void) | undefined;
}
