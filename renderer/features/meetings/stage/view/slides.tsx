import type { SeenStep, Slide } from '../../../../../shared/domain/meeting/replay-view.ts';
import { closing } from '../../../../../shared/text/en/jobs.ts';
import { stage as words } from '../../../../../shared/text/en/stage.ts';
import { ItemSlide } from './item-slide.tsx';
import { ActionLines, Big, Card, Kicker } from './parts.tsx';
import { Pictures } from './pictures.tsx';
import { QuestionBox } from './question-box.tsx';
import classes from './slides.module.css';
import type { StageView } from './stage-view.ts';
import { wordsSize } from './words-size.ts';

/** What may be pressed on a slide; none of it where everybody only looks. */
export interface SlidePresses {
  readonly onHand?: ((option: string) => void) | undefined;
  readonly onEnlarge?: ((index: number) => void) | undefined;
  readonly onWrite?: ((what: 'keep' | 'change') => void) | undefined;
  readonly onDone?: ((actionId: string, done: boolean) => void) | undefined;
}

/** What fills the middle of the screen. */
export function SlideOf({ view, presses }: { view: StageView; presses: SlidePresses }) {
  const { slide } = view;
  switch (slide.part) {
    case 'opening':
      return <Opening slide={slide} view={view} presses={presses} />;
    case 'step':
      return <Step slide={slide} view={view} presses={presses} />;
    case 'looking-back':
      return <LookingBack slide={slide} />;
    case 'keep-change':
      return <KeepChange slide={slide} view={view} presses={presses} />;
    case 'lesson':
      return (
        <>
          <Kicker>{words.kicker.lesson}</Kicker>
          <Big words={slide.lesson} />
        </>
      );
    case 'actions':
      return <Actions view={view} presses={presses} />;
    case 'agenda':
    case 'list':
    case 'words':
      return <ItemSlide slide={slide} onDone={presses.onDone} />;
  }
}

type Props<P extends Slide['part']> = {
  readonly slide: Extract<Slide, { part: P }>;
  readonly view: StageView;
  readonly presses: SlidePresses;
};

function Opening({ slide, view, presses }: Props<'opening'>) {
  return (
    <>
      <Kicker>{words.kicker.opening}</Kicker>
      <Big words={slide.title} size={slide.asked === null ? 'title' : undefined} />
      <p className={classes.sub}>{words.opening.told}</p>
      {slide.asked === null && <p className={classes.begin}>{words.opening.begin}</p>}
      {slide.asked !== null && <QuestionBox asked={slide.asked} hands={view.hands} held={view.held} onHand={presses.onHand} />}
    </>
  );
}

function Step({ slide: { step, asked }, view, presses }: Props<'step'>) {
  return (
    <>
      <Kicker>{step.title}</Kicker>
      <Big words={step.words} />
      {step.more !== '' && (
        <p className={classes.sub} dir="auto" data-size={wordsSize(step.more)}>
          {step.more}
        </p>
      )}
      <Known step={step} />
      <Pictures photos={step.photos} onEnlarge={presses.onEnlarge} />
      {asked !== null && <QuestionBox asked={asked} hands={view.hands} held={view.held} onHand={presses.onHand} />}
    </>
  );
}

/** What we knew then beside what the customer had said; hindsight looks otherwise, and stands apart. */
function Known({ step }: { step: SeenStep }) {
  const cards = [
    { title: words.knew, text: step.knew },
    { title: words.said, text: step.said },
  ].filter(({ text }) => text !== '');
  return (
    <>
      {cards.length > 0 && (
        <div className={classes.know}>
          {cards.map(({ title, text }) => (
            <Card key={title} title={title} text={text} />
          ))}
        </div>
      )}
      {step.hindsight !== '' && (
        <div className={classes.know}>
          <Card title={words.hindsight} text={step.hindsight} hindsight />
        </div>
      )}
    </>
  );
}

function LookingBack({ slide: { hindsights, factors } }: { slide: Extract<Slide, { part: 'looking-back' }> }) {
  return (
    <>
      <Kicker>{words.kicker['looking-back']}</Kicker>
      {factors.length > 0 && (
        <>
          <h3 className={classes.heading}>{words.factors}</h3>
          <div className={classes.know}>
            {factors.map((factor) => (
              <Card key={factor.cause} title={closing.causes[factor.cause]} text={factor.words} />
            ))}
          </div>
        </>
      )}
      {hindsights.length > 0 && (
        <>
          <h3 className={classes.heading}>{words.hindsights}</h3>
          <div className={classes.know}>
            {hindsights.map(({ title, hindsight }) => (
              <Card key={hindsight} title={title} text={hindsight} hindsight />
            ))}
          </div>
        </>
      )}
    </>
  );
}

function KeepChange({ slide, view, presses }: Props<'keep-change'>) {
  const both = [
    { what: 'keep', title: words.keep, from: slide.sustain, said: view.talk?.keep ?? '' },
    { what: 'change', title: words.change, from: slide.improve, said: view.talk?.change ?? '' },
  ] as const;
  return (
    <>
      <Kicker>{words.talk}</Kicker>
      <div className={classes.talk}>
        {both.map(({ what, title, from, said }) => (
          <TalkCard key={what} what={what} title={title} texts={[from, said]} onWrite={view.talk === null ? undefined : presses.onWrite} />
        ))}
      </div>
    </>
  );
}

function TalkCard({ what, title, texts, onWrite }: TalkProps) {
  const said = texts.filter((text) => text !== '');
  return (
    <section className={classes.talkCard} data-what={what} aria-label={title}>
      <h3>
        {title}
        {onWrite !== undefined && (
          <button type="button" className={classes.quiet} onClick={() => onWrite(what)}>
            {what === 'keep' ? words.keys.keepLong : words.keys.changeLong}
          </button>
        )}
      </h3>
      {said.length === 0 && <p className={classes.nothing}>{words.nothingYet}</p>}
      {said.map((text) => (
        <p key={text} dir="auto" data-size={wordsSize(text)}>
          {text}
        </p>
      ))}
    </section>
  );
}

interface TalkProps {
  readonly what: 'keep' | 'change';
  readonly title: string;
  readonly texts: readonly string[];
  readonly onWrite: ((what: 'keep' | 'change') => void) | undefined;
}

function Actions({ view: { talk }, presses }: { view: StageView; presses: SlidePresses }) {
  if (talk === null) return <Big words={words.end} />;
  return (
    <>
      <Kicker>{words.kicker.actions}</Kicker>
      <ActionLines actions={talk.actions} none={words.noActions} onDone={presses.onDone} />
    </>
  );
}
