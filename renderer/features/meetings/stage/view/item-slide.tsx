import { stage as words } from '../../../../../shared/text/en/stage.ts';
import { ActionLines, Big, Card, Kicker } from './parts.tsx';
import classes from './slides.module.css';
import type { AgendaLine, StageSlide } from './stage-view.ts';

/** What stands on an agenda besides cases, a calm slide for each. */
export function ItemSlide({ slide, onDone }: Props) {
  switch (slide.part) {
    case 'agenda':
      return (
        <>
          <Kicker>{slide.day}</Kicker>
          <Big words={words.agenda.title} />
          <Agenda lines={slide.lines} />
          <p className={classes.begin}>{words.agenda.begin}</p>
        </>
      );
    case 'list':
      return (
        <>
          <Kicker>{slide.kicker}</Kicker>
          <ActionLines actions={slide.actions} none={slide.none} onDone={onDone} />
        </>
      );
    case 'words':
      return (
        <>
          <Kicker>{slide.kicker}</Kicker>
          <Big words={slide.big} />
          {slide.more !== '' && (
            <p className={classes.sub} dir="auto">
              {slide.more}
            </p>
          )}
          {slide.cards.length > 0 && (
            <div className={classes.know}>
              {slide.cards.map(({ title, text }) => (
                <Card key={`${title} ${text}`} title={title} text={text} />
              ))}
            </div>
          )}
        </>
      );
  }
}

interface Props {
  readonly slide: Extract<StageSlide, { part: 'agenda' | 'list' | 'words' }>;
  readonly onDone: ((actionId: string, done: boolean) => void) | undefined;
}

function Agenda({ lines }: { lines: readonly AgendaLine[] }) {
  if (lines.length === 0) return <p className={classes.sub}>{words.agenda.none}</p>;
  return (
    <ol className={classes.agenda}>
      {lines.map(({ id, title, minutes, done }) => (
        <li key={id} data-done={done}>
          <span dir="auto">{title}</span>
          <small>{done ? words.isDone : minutes}</small>
        </li>
      ))}
    </ol>
  );
}
