import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Now } from '../../../shared/domain/base/now.ts';
import { customerSchema } from '../../../shared/domain/customer/customer.ts';
import { jobSchema } from '../../../shared/domain/job/job.ts';
import { normaliseAddress } from '../../../shared/domain/property/normalise-address.ts';
import type { RevisitJob, RevisitQuery } from '../../../shared/domain/revisit/revisit.ts';

/* Reads the case format of `FORMAT.md` beside this file. */

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const id = z.string().min(1);

const caseJobSchema = z.object({
  id,
  customerId: id,
  propertyId: id.nullish(),
  equipmentIds: z
    .array(id)
    .nullish()
    .transform((value) => value ?? []),
  trade: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  jobType: jobSchema.shape.jobType.nullish().transform((value) => value ?? null),
  status: jobSchema.shape.status,
  customerWords: text,
  finding: text,
  workDone: text,
  certainty: jobSchema.shape.certainty.nullish().transform((value) => value ?? null),
  declined: text,
  plannedNext: text,
  createdAt: z.string(),
  completedAt: z.string().nullish(),
  noCharge: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  symptom: jobSchema.shape.symptom.nullish().transform((value) => value ?? null),
});

const caseSchema = z.object({
  id,
  now: z.string(),
  zone: z.string(),
  customers: z.array(z.object({ id, name: z.string().nullish(), group: customerSchema.shape.group.nullish() })),
  properties: z.array(
    z.object({ id, customerId: id, address: z.string().min(1), unit: z.string().nullish(), occupiedSince: z.string().nullish() }),
  ),
  equipment: z.array(
    z.object({
      id,
      propertyId: id,
      kind: z.string().min(1),
      make: z.string().nullish(),
      model: z.string().nullish(),
      installedOn: z.string().nullish(),
      warrantyUntil: z.string().nullish(),
    }),
  ),
  jobs: z.array(caseJobSchema).min(1),
  newJobId: id,
  label: z.enum(['revisit', 'not-revisit', 'ask']),
  originalJobId: id.nullable(),
  cause: z.string().nullish(),
  why: z.string().nullish(),
});
export type RevisitCase = z.infer<typeof caseSchema>;

/** A line that is no case, with its number from 1 and what is wrong. */
export interface BadLine {
  readonly line: number;
  readonly problem: string;
}

/** An instant of a wall time in `zone`, or of a text that carries its own offset. An hour that repeats: the earlier. */
export function instantOf(wall: string, zone: string): string {
  const own = /(?:Z|[+-]\d{2}:?\d{2})$/.test(wall) && wall.includes('T');
  const instant = own ? Temporal.Instant.from(wall) : Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant();
  return instant.toString({ fractionalSecondDigits: 3 });
}

function jobOf(job: RevisitCase['jobs'][number], zone: string): RevisitJob {
  const { createdAt, completedAt, propertyId, ...rest } = job;
  return {
    ...rest,
    propertyId: propertyId ?? null,
    requestedAt: instantOf(createdAt, zone),
    completedAt: completedAt === null || completedAt === undefined ? null : instantOf(completedAt, zone),
    repairMade: null,
    warrantyUntil: null,
    originalJobId: null,
    rootJobId: null,
  };
}

/** The rule's input for a case: exactly the fields that the format calls inputs. */
export function queryOf(one: RevisitCase): RevisitQuery {
  const { zone } = one;
  const instant = instantOf(one.now, zone);
  const now: Now = { instant, zone, date: Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString() };
  const jobs = one.jobs.map((job) => jobOf(job, zone));
  const newJob = jobs.find((job) => job.id === one.newJobId);
  if (newJob === undefined) throw new Error(`newJobId ${one.newJobId} is none of the jobs`);
  return {
    now,
    newJob,
    priorJobs: jobs.filter((job) => job !== newJob),
    properties: one.properties.map((property) => {
      const address = { line: property.address, unit: property.unit ?? null, city: null, region: null, postcode: null, country: null };
      return { id: property.id, customerId: property.customerId, address, addressKey: normaliseAddress(address), zone };
    }),
    equipment: one.equipment.map(({ id: equipmentId, propertyId, kind, make, model, installedOn, warrantyUntil }) => ({
      id: equipmentId,
      propertyId,
      kind,
      make: make ?? null,
      model: model ?? null,
      installedOn: installedOn ?? null,
      warrantyUntil: warrantyUntil ?? null,
    })),
    occupancies: one.properties.flatMap((property) => {
      const since = property.occupiedSince ?? null;
      return since === null ? [] : [{ propertyId: property.id, customerId: property.customerId, since, until: null }];
    }),
    customers: one.customers.map((customer) => ({ id: customer.id, group: customer.group ?? 'end-customer' })),
  };
}

/** Reads JSON lines. A bad line is reported and left out; empty lines are skipped. */
export function readCases(content: string): { cases: RevisitCase[]; bad: BadLine[] } {
  const cases: RevisitCase[] = [];
  const bad: BadLine[] = [];
  content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === '') return;
      try {
        const parsed = caseSchema.safeParse(JSON.parse(line));
        if (parsed.success) {
          queryOf(parsed.data);
          cases.push(parsed.data);
        } else {
          const issue = parsed.error.issues[0];
          bad.push({ line: index + 1, problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a case'}` });
        }
      } catch (error) {
        bad.push({ line: index + 1, problem: error instanceof Error ? error.message : String(error) });
      }
    });
  return { cases, bad };
}
