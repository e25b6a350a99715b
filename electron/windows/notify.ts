import { Notification } from 'electron';
import type { Notice } from '../services/reminders/notice-words.ts';

/** One that is let go of by us is gone from the desktop too, with what a press on it would do. */
const standing = new Set<Notification>();
const mostStanding = 20;

/** Shows a notification of the system. `onClick`: somebody pressed it. */
export function notifySystem({ title, body }: Pick<Notice, 'title' | 'body'>, onClick: () => void): void {
  const notification = new Notification({ title, body });
  const letGo = (): void => void standing.delete(notification);
  standing.add(notification);
  const [oldest] = standing;
  if (standing.size > mostStanding && oldest !== undefined) standing.delete(oldest);
  notification.on('click', () => {
    letGo();
    onClick();
  });
  notification.on('close', letGo);
  notification.show();
}
