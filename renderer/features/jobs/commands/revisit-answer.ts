import { z } from 'zod';
import { type Id, idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { type RevisitDecision, revisitDecisionId, signalSchema } from '../../../../shared/domain/revisit/revisit-decision.ts';
import type { Ctx } from '../../../data/kernel/command.ts';

/** What a person says of a pair. `said`: yes, and the customer has just been told. `later`: yes, to be rung. */
export const revisitAnswers = ['said', 'later', 'unsure', 'no'] as const;
export type RevisitAnswer = (typeof revisitAnswers)[number];

/** A pair as the rule judged it when it was shown; found by hand, it has no signals. */
export const judgedSchema = z.object({
  originalJobId: idSchema,
  score: z.number(),
  signals: z.array(signalSchema).max(50),
  ruleVersion: z.int().positive(),
});

/** An answered pair. `open`: it was shown and nobody answered, so that it stays a suggestion. */
export const answeredSchema = judgedSchema.extend({ answer: z.enum([...revisitAnswers, 'open']) });
export type AnsweredPair = z.infer<typeof answeredSchema>;

/** The pair that the job is now taken to go back for; null when there is none. */
export function confirmedOf(answers: readonly AnsweredPair[]): AnsweredPair | null {
  return answers.find(({ answer }) => answer === 'said' || answer === 'later') ?? null;
}

/** True for answers after which the customer is owed a word. */
export function owesWords(answer: AnsweredPair['answer']): boolean {
  return answer !== 'no' && answer !== 'open';
}

const decisionOf = { said: 'yes', later: 'yes', unsure: 'unsure', no: 'no', open: 'suggested' } as const;

/**
 * The rows that keep the answers. `known`: every decision about the job, rows that were taken back too: an id is made
 * of the pair, so that a second answer wakes the first row. A yes or a "can't tell" about one pair makes a no of what
 * was said of the others.
 */
export function decisionPatches(jobId: Id, answers: readonly AnsweredPair[], known: readonly RevisitDecision[], ctx: Ctx): Patch[] {
  const answered = new Set(answers.map(({ originalJobId }) => originalJobId));
  const leads = answers.some(({ answer }) => owesWords(answer));
  const overruled = known.filter(
    ({ originalJobId, decision, live }) => leads && live === 1 && !answered.has(originalJobId) && decision !== 'no',
  );
  const patches = [
    ...answers.map((pair) => decisionPatch(jobId, pair, known, ctx)),
    ...overruled.map((row) => updatePatch('revisitDecisions', row, { decision: 'no', said: false, ...by(ctx) })),
  ];
  return patches.filter((patch) => patch !== null);
}

function decisionPatch(jobId: Id, pair: AnsweredPair, known: readonly RevisitDecision[], ctx: Ctx): Patch | null {
  const { originalJobId, score, signals, ruleVersion, answer } = pair;
  const id = revisitDecisionId(jobId, originalJobId);
  const row = known.find((one) => one.id === id);
  const fields: Omit<RevisitDecision, keyof Row> = {
    jobId,
    originalJobId,
    score,
    signals,
    ruleVersion,
    decision: decisionOf[answer],
    said: answer === 'said',
    ...(answer === 'open' ? { decidedBy: null, decidedAt: null } : by(ctx)),
  };
  return row === undefined
    ? createPatch('revisitDecisions', id, fields)
    : updatePatch('revisitDecisions', row, { ...fields, live: 1, deletedAt: null });
}

function by(ctx: Ctx): Pick<RevisitDecision, 'decidedBy' | 'decidedAt'> {
  return { decidedBy: ctx.actor.id, decidedAt: ctx.now.instant };
}
