import { setClockOffset } from '../../../data/clock/clock.ts';
import { type Database, declareDatabase } from '../../../data/database/database.ts';
import type { FileLike } from '../file/file-like.ts';
import { FileProblemError } from '../file/file-problem.ts';
import { type FileLook, lookAtFile } from '../file/look-at-file.ts';
import { openFile } from '../file/open-file.ts';
import { type FileFacts, readFacts } from '../file/read-facts.ts';
import type { Steps } from '../file/steps.ts';
import type { ImportOrder } from '../plan/plan-file.ts';
import { tryImport } from '../plan/try-import.ts';
import { NotAllowedError, runImport, StuckError } from '../run/run-import.ts';
import type { KeepPhotos, KeptPhoto } from '../run/run-steps.ts';
import type { FromWorker, JobFailure, JobName, Jobs, ToWorker } from './messages.ts';
import { createRefusedRows, type RefusedRows } from './refused-rows.ts';

/** Rows that one import takes: what it keeps in memory and what undo has to go through stay bounded. */
const mostRows = 1_100_000;

/** The file at hand and what was found out about it. */
interface Desk {
  /** Rows that one import takes. */
  readonly most: number;
  database: Database | null;
  /** As it was chosen. */
  chosen: FileLike | null;
  /** As it is read: of a workbook the text of a sheet. */
  file: FileLike | null;
  /** Which sheet was asked for. */
  sheet: number | undefined;
  workbook: FileLook['workbook'];
  facts: FileFacts | null;
  headers: readonly string[];
  refused: RefusedRows;
}

interface Job<N extends JobName> {
  readonly id: number;
  readonly argument: Jobs[N]['argument'];
  readonly signal: AbortSignal;
}

/**
 * Everything that an import does away from the screen: one job at a time, a new one stops the one before. Knows no
 * worker, so that tests run this very code. Returns what takes the window's messages.
 */
export function serveImports(
  post: (message: FromWorker) => void,
  open: (name: string) => Database = declareDatabase,
  most = mostRows,
): (message: ToWorker) => void {
  const desk: Desk = {
    most,
    database: null,
    chosen: null,
    file: null,
    sheet: undefined,
    workbook: null,
    facts: null,
    headers: [],
    refused: createRefusedRows(),
  };
  const keeper = createKeeper(post);
  let current = new AbortController();
  let last: Promise<void> = Promise.resolve();

  const perform = async (message: Extract<ToWorker, { type: 'do' }>, signal: AbortSignal): Promise<void> => {
    const { id } = message;
    try {
      signal.throwIfAborted();
      const answer = await start(message, signal);
      post({ type: 'done', id, answer });
    } catch (error) {
      post({ type: 'failed', id, failure: failureOf(error, signal) });
    }
  };

  const start = (message: Extract<ToWorker, { type: 'do' }>, signal: AbortSignal): Promise<Jobs[JobName]['answer']> => {
    const { id } = message;
    if (message.job === 'look') return look(desk, { id, argument: message.argument, signal }, post);
    if (message.job === 'try') return trial(desk, { id, argument: message.argument, signal }, post);
    if (message.job === 'run') return run(desk, { id, argument: message.argument, signal }, keeper.keep, post);
    return Promise.resolve(desk.refused.toFile(desk.headers));
  };

  return (message) => {
    if (message.type === 'begin') {
      setClockOffset(message.facts.clockOffset);
      desk.database = open(message.facts.databaseName);
      return;
    }
    if (message.type === 'kept' || message.type === 'not-kept') return keeper.answer(message);
    current.abort();
    if (message.type === 'stop') return;
    current = new AbortController();
    const { signal } = current;
    // What was stopped may still be taking back what it wrote.
    last = last.then(() => perform(message, signal));
  };
}

/** Asks the page to bring pictures to the disk. */
function createKeeper(post: (message: FromWorker) => void) {
  const asked = new Map<number, { readonly resolve: (kept: readonly KeptPhoto[]) => void; readonly reject: (error: Error) => void }>();
  let lastAsk = 0;
  const keep: KeepPhotos = (photos) =>
    new Promise((resolve, reject) => {
      lastAsk += 1;
      asked.set(lastAsk, { resolve, reject });
      post({ type: 'keep', ask: lastAsk, photos });
    });
  const answer = (message: Extract<ToWorker, { type: 'kept' | 'not-kept' }>): void => {
    const one = asked.get(message.ask);
    asked.delete(message.ask);
    if (message.type === 'kept') one?.resolve(message.photos);
    else one?.reject(new Error(message.message));
  };
  return { keep, answer };
}

async function look(
  desk: Desk,
  { id, argument, signal }: Job<'look'>,
  post: (message: FromWorker) => void,
): Promise<Jobs['look']['answer']> {
  const steps = stepsOf(id, 'file', signal, post);
  const { file: given, choices } = argument;
  if (given !== null) [desk.chosen, desk.file] = [given, null];
  if (desk.file === null || choices.sheet !== desk.sheet) await openChosen(desk, choices.sheet);
  const file = fileOf(desk);
  desk.facts ??= await readFacts(file, steps);
  const found = await lookAtFile(file, desk.facts, choices, argument.country, steps);
  if (found.rows > desk.most) throw new FileProblemError('too-many-rows', { rows: found.rows, most: desk.most });
  return { ...found, workbook: desk.workbook };
}

async function openChosen(desk: Desk, sheet: number | undefined): Promise<void> {
  if (desk.chosen === null) return;
  [desk.file, desk.facts, desk.workbook, desk.sheet] = [null, null, null, sheet];
  const opened = await openFile(desk.chosen, sheet);
  desk.file = opened.file;
  if (opened.sheets.length > 0) desk.workbook = { sheets: opened.sheets, sheet: opened.sheet };
}

async function trial(
  desk: Desk,
  { id, argument, signal }: Job<'try'>,
  post: (message: FromWorker) => void,
): Promise<Jobs['try']['answer']> {
  const refused = refusedOf(desk, argument.order);
  return tryImport(fileOf(desk), argument.order, databaseOf(desk), refused.add, stepsOf(id, 'trial', signal, post));
}

async function run(
  desk: Desk,
  { id, argument, signal }: Job<'run'>,
  keepPhotos: KeepPhotos,
  post: (message: FromWorker) => void,
): Promise<Jobs['run']['answer']> {
  const refused = refusedOf(desk, argument.order);
  return runImport(fileOf(desk), argument.order, databaseOf(desk), argument.actor, {
    signal,
    keepPhotos,
    onProgress: (phase, done, total) => post({ type: 'progress', id, phase, done, total }),
    onRefused: refused.add,
    onWritten: () => post({ type: 'written' }),
  });
}

/** Reports progress only where a person could see the difference. */
function stepsOf(id: number, phase: 'file' | 'trial', signal: AbortSignal, post: (message: FromWorker) => void): Steps {
  let told = -1;
  return {
    signal,
    onProgress: (done, total) => {
      const permille = total === 0 ? 0 : Math.floor((done / total) * 200);
      if (permille === told) return;
      told = permille;
      post({ type: 'progress', id, phase, done, total });
    },
  };
}

function refusedOf(desk: Desk, order: ImportOrder): RefusedRows {
  desk.headers = order.headers;
  desk.refused = createRefusedRows();
  return desk.refused;
}

function fileOf(desk: Desk): FileLike {
  if (desk.file === null) throw new FileProblemError('unreadable');
  return desk.file;
}

function databaseOf(desk: Desk): Database {
  if (desk.database === null) throw new Error('The worker was not begun.');
  return desk.database;
}

function failureOf(error: unknown, signal: AbortSignal): JobFailure {
  if (error instanceof FileProblemError) return { kind: 'file', problem: error.problem };
  if (error instanceof NotAllowedError) return { kind: 'not-allowed' };
  if (error instanceof StuckError) return { kind: 'stuck', message: error.message };
  if (signal.aborted) return { kind: 'stopped' };
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}
