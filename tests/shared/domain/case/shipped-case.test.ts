import { describe, expect, it } from 'vitest';
import { anonymise } from '../../../../shared/domain/anonymity/anonymise.ts';
import { applyPatch, createPatch } from '../../../../shared/domain/base/patch.ts';
import { type Case, caseSchema } from '../../../../shared/domain/case/case.ts';
import { newShippedCase, shippedCaseId } from '../../../../shared/domain/case/shipped-case.ts';
import { readingGrade } from '../../../../shared/domain/plain-words/reading-grade.ts';
import { schemaVersion } from '../../../../shared/domain/schema.ts';
import { anonymityText } from '../../../../shared/text/en/anonymity.ts';
import { shippedCases } from '../../../../shared/text/en/shipped-cases.ts';

const rows = shippedCases.map((one) => {
  const fields = newShippedCase(one, 'Europe/London');
  const stamp = { at: '2026-11-19T09:00:00.000Z', actor: 'ann', schemaVersion };
  return applyPatch(null, createPatch('cases', shippedCaseId(one.key), fields), stamp) as Case;
});

function textsOf({ title, question, options, lesson, factors, sustain, improve, steps }: Case): string[] {
  const told = steps.flatMap((step) => [step.title, step.words, step.more, step.knew, step.said, step.hindsight, step.notes, step.place]);
  return [title, question, ...options, lesson, ...factors.map(({ words }) => words), sustain, improve, ...told];
}

describe.each(rows.map((row) => [row.title, row] as const))('%s', (_title, row) => {
  it('is whole: it fits the schema, stops before what happened, and ends in one sentence', () => {
    expect(caseSchema.safeParse(row).error?.issues).toBeUndefined();
    const turning = row.steps.findIndex(({ id }) => id === row.turningStepId);
    expect(turning).toBeGreaterThan(0);
    expect(turning).toBeLessThan(row.steps.length - 1);
    expect(new Set(row.steps.map(({ id }) => id)).size).toBe(row.steps.length);
    expect(row.options.length).toBeGreaterThan(1);
    expect(row.lesson.match(/[.!?](\s|$)/g)).toHaveLength(1);
    expect(row.steps.every(({ notes }) => notes !== '')).toBe(true);
  });

  it('names nobody: the rule of anonymity finds nothing in it', () => {
    const texts = textsOf(row);
    const knowledge = { texts, people: [], business: null, addresses: [], plates: [], accounts: [], blackOut: [], restore: [] };
    const found = anonymise(knowledge, anonymityText).flatMap(({ replacements }) => replacements.map(({ original }) => original));
    expect(found).toEqual([]);
    expect(row.steps.every(({ at }) => at === null)).toBe(true);
  });

  it('is said in plain words, without blame', () => {
    const texts = textsOf(row);
    expect(readingGrade(texts.join(' '))).toBeLessThanOrEqual(6);
    expect(texts.filter((text) => /\b(wrong|misdiagnos|fault|failure|callback|he|she|his|her)\b/i.test(text))).toEqual([]);
  });
});
