import type { Id } from '../../../shared/domain/base/id.ts';

/** A short message that acts at once and offers a way back. */
export interface Notice {
  readonly id: number;
  readonly tone: 'done' | 'info' | 'problem';
  readonly text: string;
  /** Stays as long as a problem does: for what somebody may not be looking for. */
  readonly lasting?: true;
  /** Says what the one button does, and does it. */
  readonly action?: NoticeAction;
}

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
  /** Whose it is: nobody else who sits down here is offered it. Everybody's without. */
  readonly by?: Id;
}

let notices: readonly Notice[] = [];
let lastId = 0;
const listeners = new Set<() => void>();
const shownMs = { done: 8_000, info: 8_000, problem: 20_000 } as const;

/** The messages on screen, oldest first, for `useSyncExternalStore`. */
export function currentNotices(): readonly Notice[] {
  return notices;
}

/** What a notice offers the person who sits here; undefined for nothing. */
export function actionFor({ action }: Pick<Notice, 'action'>, actor: Id | null): NoticeAction | undefined {
  return action?.by === undefined || action.by === actor ? action : undefined;
}

/** Shows a message for a while; problems stay longer. At most three at a time, the oldest goes first. Answers its id. */
export function notify(notice: Omit<Notice, 'id'>): number {
  lastId += 1;
  const id = lastId;
  const problems = notices.filter(({ tone }) => tone === 'problem').slice(-1);
  change([...problems, { ...notice, id }]);
  setTimeout(() => dismissNotice(id), shownMs[notice.lasting === true ? 'problem' : notice.tone]);
  return id;
}

export function dismissNotice(id: number): void {
  change(notices.filter((notice) => notice.id !== id));
}

export function onNotices(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}
