import type { Case } from '../../../../shared/domain/case/case.ts';
import { cases as words } from '../../../../shared/text/en/cases.ts';
import { closing } from '../../../../shared/text/en/jobs.ts';
import { Chip } from '../../../ui/chip.tsx';
import { LongText } from '../../../ui/long-text.tsx';
import classes from './case.module.css';
import { tagsOf } from './tags-of.ts';

/** What one takes from it: the lesson, what made it easy to miss, what stays and what changes, and how it is found again. */
export function Learning({ story }: { story: Case }) {
  const { lesson, factors, sustain, improve } = story;
  const tags = tagsOf(story);
  return (
    <>
      <section className={classes.lesson} aria-label={words.lesson}>
        <h2>{words.lesson}</h2>
        <p className={lesson === '' ? classes.quiet : classes.lessonWords} dir="auto">
          {lesson || words.noLesson}
        </p>
      </section>
      {factors.length > 0 && (
        <section className={classes.block} aria-label={words.factors}>
          <h2>{words.factors}</h2>
          <ul className={classes.factors}>
            {factors.map((factor) => (
              <li key={factor.cause}>
                <b>{closing.causes[factor.cause]}</b>
                {factor.words !== '' && <span dir="auto">{factor.words}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {(sustain !== '' || improve !== '') && (
        <div className={classes.beside}>
          <Part title={words.sustain} text={sustain} />
          <Part title={words.improve} text={improve} />
        </div>
      )}
      {tags.length > 0 && (
        <section className={classes.block} aria-label={words.tags}>
          <h2>{words.tags}</h2>
          <div className={classes.chips}>
            {tags.map((tag) => (
              <Chip key={tag}>{tag}</Chip>
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function Part({ title, text }: { title: string; text: string }) {
  if (text === '') return null;
  return (
    <section className={classes.card} aria-label={title}>
      <h2>{title}</h2>
      <div dir="auto">
        <LongText text={text} />
      </div>
    </section>
  );
}
