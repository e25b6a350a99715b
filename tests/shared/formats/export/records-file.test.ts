import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../../../shared/domain/schema-version.ts';
import {
  createRecordsReader,
  isRecordsFile,
  recordLine,
  recordsFoot,
  recordsHead,
} from '../../../../shared/formats/export/records-file.ts';
import { customerFields, rowOf } from '../../../support/sample-rows.ts';

const row = rowOf('c1', customerFields('Dana “=1+1”\nVoss'));
const head = recordsHead('2026-11-19T14:00:00.000Z', '0.1.0');
const whole = head + recordLine('customers', row, true) + recordLine('customers', { ...row, id: 'c2' }, false) + recordsFoot(2);

function read(text: string, size = text.length) {
  const reader = createRecordsReader();
  const records = [];
  for (let at = 0; at < text.length; at += size) records.push(...reader.push(text.slice(at, at + size)).records);
  const end = reader.end();
  return { ...end, records: [...records, ...end.records] };
}

describe('the file of records', () => {
  it('is plain JSON, and is read line by line in pieces of any size', () => {
    expect(JSON.parse(whole)).toMatchObject({
      makegood: 'records',
      schemaVersion,
      records: [
        ['customers', row],
        ['customers', { id: 'c2' }],
      ],
      lines: 2,
    });
    expect(isRecordsFile(whole)).toBe(true);
    for (const size of [1, 13, whole.length]) {
      const { records, whole: complete, problem } = read(whole, size);
      expect(records.map((record) => record.ok && record.row)).toEqual([row, { ...row, id: 'c2' }]);
      expect([complete, problem]).toEqual([true, null]);
    }
  });

  it('shows that it was cut short', () => {
    expect(read(whole.slice(0, -30))).toMatchObject({ whole: false, problem: null });
    expect(read(head)).toMatchObject({ whole: false, problem: null, records: [] });
  });

  it('names each line that is none, and goes on', () => {
    const text = whole
      .replace('["customers",{"group"', '["robots",{"group"')
      .replace(recordsFoot(2), `,\n["customers",{"id":"c3"}],\n{"a":\n["jobs"]${recordsFoot(5)}`);
    expect(read(text).records.map((record) => (record.ok ? record.row.id : [record.line, record.code]))).toEqual([
      ...(text.includes('robots') ? [[2, 'unknown-table']] : ['c1']),
      'c2',
      [4, 'unfitting'],
      [5, 'unreadable'],
      [6, 'unreadable'],
    ]);
  });

  it('is refused when it is another program’s, was changed by one, or is newer than this', () => {
    for (const text of ['', '[]', '{"a":1}\n', JSON.stringify(JSON.parse(whole)), 'x'.repeat(1000)])
      expect(read(text).problem).toBe('not-records');
    expect(read(whole.replace(`"schemaVersion":${schemaVersion}`, '"schemaVersion":99')).problem).toBe('too-new');
    expect(read(whole.replace('"version":1', '"version":2')).problem).toBe('too-new');
  });
});
