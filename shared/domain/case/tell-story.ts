import { z } from 'zod';
import type { Result } from '../base/reason.ts';
import type { Case, CaseStep, caseStepKinds } from './case.ts';
import { firstSentence } from './first-sentence.ts';

const sentence = z.string().max(20_000);

/** A story that no record tells, in four sentences (F0): what one saw, said, how it turned out, and what one does since. */
export const storySchema = z.object({ title: z.string().max(1_000), saw: sentence, told: sentence, turned: sentence, since: sentence });
export type Story = z.infer<typeof storySchema>;
export const emptyStory: Story = { title: '', saw: '', told: '', turned: '', since: '' };

const kinds = { saw: 'said', told: 'told', turned: 'came' } as const satisfies Partial<Record<keyof Story, (typeof caseStepKinds)[number]>>;
const [longestTitle, longestLesson] = [200, 1_000];

/** The steps, the lesson and where the team is asked. One of the four sentences is enough. @param title where none was typed */
export function tellStory(story: Story, title: string): Result<Pick<Case, 'title' | 'steps' | 'turningStepId' | 'lesson'>> {
  const told = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((part) => story[part].trim() !== '');
  if (told.length === 0) return { ok: false, problems: [{ path: ['saw'], code: 'story-empty', params: {} }] };
  const own = story.title.trim();
  if (own.length > longestTitle)
    return { ok: false, problems: [{ path: ['title'], code: 'text-too-long', params: { longest: longestTitle, length: own.length } }] };
  if (story.since.trim().length > longestLesson) {
    const params = { longest: longestLesson, length: story.since.trim().length };
    return { ok: false, problems: [{ path: ['since'], code: 'text-too-long', params }] };
  }
  const steps = told.map((part, index) => emptyStep(`s${index + 1}`, { kind: kinds[part], words: story[part].trim() }));
  const proposed = firstSentence(story.saw);
  return {
    ok: true,
    value: {
      title: own || (proposed !== '' && proposed.length <= 80 ? proposed : title),
      steps,
      turningStepId: told.length > 1 ? (steps.find(({ kind }) => kind === 'came')?.id ?? null) : null,
      lesson: story.since.trim(),
    },
  };
}

/** A step that no record tells. */
export function emptyStep(id: string, fields: Partial<CaseStep>): CaseStep {
  return {
    ...{ id, kind: 'said', title: '', words: '', more: '', knew: '', said: '', hindsight: '', notes: '', place: '' },
    ...{ at: null, source: null, photos: [] },
    ...fields,
  };
}
