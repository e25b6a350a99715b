import type { Wording } from '../../../../shared/domain/wording/wording.ts';
import type { WordingCode } from '../../../../shared/domain/wording/wording-codes.ts';
import { wordingSettings as wordings } from '../../../../shared/text/en/wording-settings.ts';
import { fillText } from '../../../../shared/text/say-wording.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { SpokenWords } from '../../../ui/spoken-words.tsx';
import { type PreviewFacts, previewRecord } from '../queries/wording-preview.ts';
import classes from './wordings.module.css';

interface Props {
  readonly code: WordingCode;
  readonly language: string;
  readonly text: string;
  readonly rows: readonly Wording[];
  readonly preview: PreviewFacts | null;
}

/** How a text will read, with the newest job that was closed. */
export function WordingPreview({ code, language, text, rows, preview }: Props) {
  const now = useNow();
  const { actor, business } = useProgram();
  const record = previewRecord(code, preview, { caller: actor.name, business: business.name }, now);
  const pieces = fillText(code, text, language, rows, record, now);
  return (
    <section className={classes.preview} aria-label={wordings.preview}>
      <h3>{wordings.preview}</h3>
      <SpokenWords pieces={pieces} language={language} />
      <p className={classes.hint}>
        {preview === null ? wordings.previewNobody : wordings.previewFrom(preview.customer.name, preview.job.number)}
      </p>
    </section>
  );
}
