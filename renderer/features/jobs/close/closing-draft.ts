import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { instantOf, localOf } from '../../../../shared/domain/base/local-time.ts';
import { type Instant, localDateSchema, localTimeSchema, type Zone } from '../../../../shared/domain/base/now.ts';
import type { Problem, Result } from '../../../../shared/domain/base/reason.ts';
import { causes, certainties, type Job, teachBackResults } from '../../../../shared/domain/job/job.ts';
import { readParts, typedPartSchema, typedPartsOf } from '../../../../shared/domain/job/read-parts.ts';
import { lessonAnswerSchema } from '../../../../shared/domain/lesson/lesson-answers.ts';
import type { ClosingInput } from '../commands/close-visit.ts';
import { type AnsweredPair, answeredSchema } from '../commands/revisit-answer.ts';

const typed = z.string().max(20_000);

const toldSchema = z.object({
  how: z.enum(['earlier', 'door', 'no']),
  by: idSchema.nullable(),
  date: localDateSchema.nullable(),
  time: localTimeSchema.nullable(),
});
export type TypedTold = z.infer<typeof toldSchema>;

/** A closing as it is being written. */
export const closingDraftSchema = z.object({
  finding: typed,
  workDone: typed,
  repair: z.enum(['yes', 'no']).nullable(),
  explanation: typed,
  teachBack: typed,
  teachBackResult: z.enum(teachBackResults).nullable(),
  certainty: z.enum(certainties).nullable(),
  ifWrong: typed,
  declined: typed,
  plannedNext: typed,
  parts: z.array(typedPartSchema),
  surprise: z.boolean(),
  /** Null: now, at the moment of closing. */
  endedDate: localDateSchema.nullable(),
  endedTime: localTimeSchema.nullable(),
  cause: z.enum([...causes, 'unknown']).nullable(),
  /** By customer. */
  told: z.record(z.string(), toldSchema),
  answers: z.array(answeredSchema),
  aboutJobId: idSchema.nullable(),
  /** What was made of the lessons that stood there. Absent in drafts of an earlier version. */
  lessons: z.array(lessonAnswerSchema).default([]),
});
export type ClosingDraft = z.infer<typeof closingDraftSchema>;

/** What a closing begins with: nothing, or what was said the last time. */
export function beginClosing(job: Job, zone: Zone): ClosingDraft {
  const ended = job.completedAt === null ? null : localOf(job.completedAt, zone);
  return {
    finding: job.finding,
    workDone: job.workDone,
    repair: job.repairMade === null ? null : job.repairMade ? 'yes' : 'no',
    explanation: job.explanation,
    teachBack: job.teachBack?.said ?? '',
    teachBackResult: job.teachBack?.result ?? null,
    certainty: job.certainty,
    ifWrong: job.ifWrong,
    declined: job.declined,
    plannedNext: job.plannedNext,
    parts: typedPartsOf(job.parts),
    surprise: false,
    endedDate: ended?.date ?? null,
    endedTime: ended?.time ?? null,
    cause: job.finalCause,
    told: {},
    answers: [],
    aboutJobId: null,
    lessons: [],
  };
}

export const closingFields = ['finding', 'parts', 'repair', 'certainty', 'ended', 'told'] as const;
export type ClosingField = (typeof closingFields)[number];

/** What the form knows besides what is typed. */
export interface ClosingSetting {
  readonly jobId: string;
  readonly now: Instant;
  readonly zone: Zone;
  /** Who is asked about: those who are owed a word about the revisit. */
  readonly owedTo: readonly string[];
  readonly isRevisit: boolean;
  readonly answers: readonly AnsweredPair[];
}

/** The command's input, or what is missing, by field. */
export function toClosingInput(draft: ClosingDraft, setting: ClosingSetting): Result<ClosingInput> {
  const { finding, workDone, explanation, ifWrong, declined, plannedNext } = draft;
  const parts = readParts(draft.parts);
  const problems: Problem[] = [
    ...(finding.trim() === '' ? [problem('finding', 'no-finding')] : []),
    ...(parts.ok ? [] : parts.problems),
    ...(draft.repair === null ? [problem('repair', 'choose-one')] : []),
    ...(draft.certainty === null ? [problem('certainty', 'choose-one')] : []),
    ...setting.owedTo.filter((id) => draft.told[id] === undefined).map((id) => ({ ...problem('told', 'choose-one'), path: ['told', id] })),
  ];
  if (problems.length > 0 || !parts.ok || draft.repair === null || draft.certainty === null) return { ok: false, problems };
  const endedAt = endOf(draft, setting);
  return {
    ok: true,
    value: {
      jobId: setting.jobId,
      endedAt,
      finding,
      workDone,
      repairMade: draft.repair === 'yes',
      explanation,
      teachBack: teachBackOf(draft),
      certainty: draft.certainty,
      ifWrong,
      declined,
      plannedNext,
      parts: parts.value,
      surprise: draft.surprise,
      finalCause: setting.isRevisit && draft.cause !== 'unknown' ? draft.cause : null,
      told: setting.owedTo.flatMap((customerId) => toldOf(customerId, draft.told[customerId], endedAt, setting.zone)),
      answers: [...setting.answers],
    },
  };
}

/** When the visit ended: now, unless somebody says otherwise. */
export function endOf(
  { endedDate, endedTime }: Pick<ClosingDraft, 'endedDate' | 'endedTime'>,
  { now, zone }: Pick<ClosingSetting, 'now' | 'zone'>,
): Instant {
  if (endedDate === null && endedTime === null) return now;
  const present = localOf(now, zone);
  return instantOf(endedDate ?? present.date, endedTime ?? present.time, zone).instant;
}

function teachBackOf({ teachBack, teachBackResult }: ClosingDraft): ClosingInput['teachBack'] {
  if (teachBack.trim() === '' && teachBackResult === null) return null;
  return { said: teachBack, result: teachBackResult ?? 'understood' };
}

function toldOf(customerId: string, told: TypedTold | undefined, endedAt: Instant, zone: Zone): ClosingInput['told'] {
  if (told === undefined) return [];
  const at =
    told.how === 'earlier' && (told.date !== null || told.time !== null)
      ? endOf({ endedDate: told.date, endedTime: told.time }, { now: endedAt, zone })
      : null;
  return [{ customerId, how: told.how, at, by: told.how === 'earlier' ? told.by : null }];
}

function problem(field: ClosingField, code: string): Problem {
  return { path: [field], code, params: {} };
}
