import { Button } from '@mantine/core';
import { type Letter, mayRunOver } from '../../../../shared/domain/wording/letter.ts';
import type { LetterPaper } from '../../../../shared/print/letter-paper.ts';
import { paperSizeFor } from '../../../../shared/print/paper-size.ts';
import { print as words } from '../../../../shared/text/en/print.ts';
import { fileNameOf } from '../../../../shared/text/file-name.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import { clipped } from '../../../../shared/text/opening-words.ts';
import { printDocument, savePdf } from '../../../data/print/put-on-paper.ts';
import { useProgram } from '../../../data/react/program.tsx';

interface Props {
  readonly letter: Letter;
  readonly language: string;
  readonly name: string;
}

/** Puts the letter on paper, or saves it as a PDF: as it stands, changed words and all. */
export function PrintLetter({ letter, language, name }: Props) {
  const { business } = useProgram();
  const document = (): LetterPaper => ({
    template: 'letter',
    size: paperSizeFor(business.country),
    title: clipped(words.letterTo(name), 200),
    fileName: `${fileNameOf(words.letterTo(name))}.pdf`,
    foot: '',
    numbered: mayRunOver(letter),
    language,
    from: letter.from.map((line) => clipped(line, 200)),
    to: letter.to.slice(0, 20).map((line) => clipped(line, 200)),
    date: formatFullDay(letter.date),
    paragraphs: letter.paragraphs.map((lines) => [...lines]),
  });
  return (
    <>
      <Button size="compact-sm" h={32} onClick={() => void printDocument(document())}>
        {words.print}
      </Button>
      <Button size="compact-sm" h={32} onClick={() => void savePdf(document())}>
        {words.saveAsPdf}
      </Button>
    </>
  );
}
