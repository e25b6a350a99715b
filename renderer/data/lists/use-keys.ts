import { useEffect, useRef, useState } from 'react';
import type { TableName } from '../../../shared/domain/schema.ts';
import { onTableChanges } from '../database/table-changes.ts';
import { type Reader, readerOf } from '../kernel/reader.ts';
import { useProgram } from '../react/program.tsx';

/** While changes follow each other, an import's for example, keys are read anew this often. */
const restMs = 400;

/** An answer and the question that it answers. */
interface Answered<T> {
  readonly value: T;
  readonly asked: string;
}

/**
 * Keys of a list, read anew at once when what is asked (`asked`) changes, and soon when rows of `tables` do. The answer
 * before stays until the new one is there. Undefined only before the first.
 */
export function useKeys<T>(read: (reader: Reader) => Promise<T>, asked: string, tables: readonly TableName[]): Answered<T> | undefined {
  const { kernel } = useProgram();
  const { database } = kernel;
  const [answer, setAnswer] = useState<Answered<T>>();
  const [failure, setFailure] = useState<Error>();
  const latest = useRef(read);
  latest.current = read;
  const watched = tables.join();
  useEffect(() => {
    let gone = false;
    let reading = false;
    let again = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async (): Promise<void> => {
      reading = true;
      again = false;
      try {
        const value = await latest.current(readerOf(database));
        if (!gone) setAnswer({ value, asked });
      } catch (error) {
        if (!gone) setFailure(error instanceof Error ? error : new Error(String(error)));
      }
      timer = setTimeout(() => {
        reading = false;
        if (again && !gone) void load();
      }, restMs);
    };
    const stop = onTableChanges(database, watched.split(',') as TableName[], () => {
      again = true;
      if (!reading) void load();
    });
    void load();
    return () => {
      gone = true;
      clearTimeout(timer);
      stop();
    };
  }, [database, asked, watched]);
  // The screen's boundary says what happened and offers another try.
  if (failure !== undefined) throw failure;
  return answer;
}
