import { z } from 'zod';
import type { CaseKnowledge, CaseRole } from '../../../shared/domain/anonymity/anonymous-text.ts';

/* Reads the case format of `tests/fixtures/anonymise-cases/FORMAT.md`. */

const list = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);

const roles: Readonly<Record<string, CaseRole>> = {
  staff: 'technician',
  customer: 'customer',
  contact: 'contact',
  tenant: 'tenant',
  landlord: 'landlord',
  occupant: 'tenant',
  neighbour: 'neighbour',
  office: 'office',
};

const caseSchema = z.object({
  id: z.string().min(1),
  people: z.array(z.object({ role: z.string(), name: z.string(), nicknames: list, phones: list, emails: list })),
  addresses: list,
  business: z.string().nullish(),
  plates: list,
  accounts: list,
  text: z.string(),
  mustNotContain: list,
  mustStillContain: list,
});

export interface AnonymityCase {
  readonly id: string;
  readonly knowledge: CaseKnowledge;
  readonly mustNotContain: readonly string[];
  readonly mustStillContain: readonly string[];
}

/** A line that is no case. */
export interface BadLine {
  readonly line: number;
  readonly problem: string;
}

/** Reads cases from JSON lines. */
export function readCases(text: string): { cases: AnonymityCase[]; bad: BadLine[] } {
  const cases: AnonymityCase[] = [];
  const bad: BadLine[] = [];
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    try {
      cases.push(toCase(caseSchema.parse(JSON.parse(line))));
    } catch (error) {
      bad.push({ line: at + 1, problem: error instanceof Error ? error.message : String(error) });
    }
  });
  return { cases, bad };
}

function toCase({
  id,
  people,
  addresses,
  business,
  plates,
  accounts,
  text,
  mustNotContain,
  mustStillContain,
}: z.infer<typeof caseSchema>): AnonymityCase {
  const known = people.map((person) => ({ ...person, role: roles[person.role] ?? 'contact' }));
  const knowledge = { texts: [text], people: known, business: business ?? null, addresses, plates, accounts, blackOut: [], restore: [] };
  return { id, knowledge, mustNotContain, mustStillContain };
}
