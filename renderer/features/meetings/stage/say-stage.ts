import { stage as words } from '../../../../shared/text/en/stage.ts';
import type { StageView } from './view/stage-view.ts';

/** What a screen reader says when another slide shows. */
export function sayStage({ slide, held, rail }: StageView): string {
  if (held) return words.askingAgain;
  switch (slide.part) {
    case 'opening':
      return sentence(slide.title, slide.asked?.question, asking(slide.asked?.open));
    case 'step': {
      if (slide.asked !== null) return sentence(slide.asked.question, ...slide.asked.options, asking(slide.asked.open));
      return sentence(slide.step.title, rail.find(({ standing }) => standing === 'now')?.when, slide.step.words, slide.step.more);
    }
    case 'keep-change':
      return sentence(words.talk);
    case 'lesson':
      return sentence(words.kicker.lesson, slide.lesson);
    case 'looking-back':
    case 'actions':
      return sentence(words.kicker[slide.part]);
    case 'agenda':
      return sentence(words.agenda.title, ...slide.lines.map(({ title }) => title));
    case 'list':
      return sentence(slide.kicker);
    case 'words':
      return sentence(slide.kicker, slide.big);
  }
}

function asking(open: boolean | undefined): string | undefined {
  return open === true ? words.asking : undefined;
}

function sentence(...parts: readonly (string | undefined)[]): string {
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said.map((part) => (/[.!?…]['’”"]?$/.test(part ?? '') ? part : `${part}.`)).join(' ');
}
