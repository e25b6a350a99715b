import { Button, CloseButton } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { text } from '../../../shared/text/text.ts';
import { chosenActor, onActor } from '../../data/actor/actor.ts';
import { actionFor, currentNotices, dismissNotice, onNotices } from '../../data/notices/notices.ts';
import classes from './shell.module.css';

/** Short messages at the foot of the window; a live region, so that they are read out. */
export function Notices() {
  const actor = useSyncExternalStore(onActor, chosenActor);
  const notices = useSyncExternalStore(onNotices, currentNotices);
  return (
    <div className={classes.notices} role="status" aria-live="polite">
      {notices.map(({ id, tone, text: words, ...notice }) => {
        const action = actionFor(notice, actor);
        return (
          <div key={id} className={`${classes.notice} ${tone === 'problem' ? classes.problem : ''}`}>
            <span>{words}</span>
            {action && (
              <Button
                size="compact-sm"
                onClick={() => {
                  dismissNotice(id);
                  action.run();
                }}
              >
                {action.label}
              </Button>
            )}
            <CloseButton size={32} aria-label={text.shell.dismiss} onClick={() => dismissNotice(id)} />
          </div>
        );
      })}
    </div>
  );
}
