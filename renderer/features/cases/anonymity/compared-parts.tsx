import type { AnonymousText, Replacement, ReplacementReason } from '../../../../shared/domain/anonymity/anonymous-text.ts';
import { casePreview as words } from '../../../../shared/text/en/case-preview.ts';
import { StepPhotos } from '../page/step-photos.tsx';
import classes from './preview.module.css';
import type { ComparedPart, ComparedText } from './read-preview.ts';
import { segmentsOf } from './segments.ts';

interface Props {
  readonly parts: readonly ComparedPart[];
  readonly onMark: (replaced: Replacement) => void;
}

/** Left what is written, right what everybody would read, step by step, and beneath it what everybody would see. */
export function ComparedParts({ parts, onMark }: Props) {
  return parts.map(({ key, step, when, texts, photos }, at) => (
    <section key={key} className={classes.part} aria-label={words.part(step, at === 0)}>
      <h2>
        {words.part(step, at === 0)}
        {when !== '' && <span className={classes.when}>{when}</span>}
      </h2>
      {texts.map((text) => (
        <Compared key={text.place.key} text={text} onMark={onMark} />
      ))}
      {photos.length > 0 && (
        <div className={classes.pictures}>
          <h3>{words.picturesOfStep}</h3>
          <StepPhotos photos={photos} withWords={false} />
        </div>
      )}
    </section>
  ));
}

function Compared({ text: { place, said }, onMark }: { text: ComparedText; onMark: Props['onMark'] }) {
  return (
    <div className={classes.pair}>
      <h3>{words.fields[place.field]}</h3>
      <p className={classes.original} dir="auto">
        <span className="visually-hidden">{words.written}: </span>
        <Original said={said} />
      </p>
      <p className={classes.safe} dir="auto" data-safe-text>
        <span className="visually-hidden">{words.shown}: </span>
        {segmentsOf(said).map((segment) =>
          'plain' in segment ? (
            segment.plain
          ) : (
            <Mark key={segment.at} replaced={segment.replaced} onRestore={() => onMark(segment.replaced)} />
          ),
        )}
      </p>
    </div>
  );
}

function Original({ said }: { said: AnonymousText }) {
  return segmentsOf(said).map((segment) =>
    'plain' in segment ? segment.plain : <mark key={segment.at}>{segment.replaced.original}</mark>,
  );
}

/** Whom nobody has on record is no less a stranger where they are named again. */
function whyOf({ why, role }: Replacement): ReplacementReason {
  return role === 'other' && why === 'on-record' ? 'stranger' : why;
}

/** What stands in place of a name: a click lets the name be read again. */
function Mark({ replaced, onRestore }: { replaced: Replacement; onRestore: () => void }) {
  const why = words.why[whyOf(replaced)];
  return (
    <button
      type="button"
      className={classes.mark}
      data-mark
      aria-label={words.mark(replaced.replacement, why, replaced.original)}
      title={words.markHint(replaced.original)}
      onClick={onRestore}
    >
      {replaced.replacement}
      <small aria-hidden>{why}</small>
    </button>
  );
}
