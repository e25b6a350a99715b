import { fillWording } from '../../../../shared/domain/wording/fill-wording.ts';
import type { WordingCode } from '../../../../shared/domain/wording/wording-codes.ts';
import { wordings } from '../../../../shared/text/en/wordings.ts';
import { wordingFacts } from '../../../../shared/text/wording-facts.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { FilledWords } from '../card/filled-words.tsx';
import { type PreviewFacts, previewRecord } from '../queries/wording-preview.ts';
import classes from './wordings.module.css';

interface Props {
  readonly code: WordingCode;
  readonly language: string;
  readonly text: string;
  readonly preview: PreviewFacts | null;
}

/** How a text will read, with the newest job that was closed. */
export function WordingPreview({ code, language, text, preview }: Props) {
  const now = useNow();
  const { actor, business } = useProgram();
  const record = previewRecord(code, preview, { caller: actor.name, business: business.name }, now);
  const pieces = fillWording(text, wordingFacts(record, now, language), language);
  return (
    <section className={classes.preview} aria-label={wordings.preview}>
      <h3>{wordings.preview}</h3>
      <FilledWords pieces={pieces} language={language} />
      <p className={classes.hint}>
        {preview === null ? wordings.previewNobody : wordings.previewFrom(preview.customer.name, preview.job.number)}
      </p>
    </section>
  );
}
