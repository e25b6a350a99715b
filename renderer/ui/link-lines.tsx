import { IconMail, IconPhone } from '@tabler/icons-react';
import type { ReachLine } from '../../shared/text/reach-lines.ts';
import classes from './link-lines.module.css';

const icons = { phone: IconPhone, email: IconMail };

/** Numbers that ring and addresses that open a letter, a line each: the computer opens them, not the program. */
export function LinkLines({ lines, onOpen }: { lines: readonly ReachLine[]; onOpen: (url: string) => void }) {
  return (
    <ul className={classes.lines}>
      {lines.map(({ kind, url, label, text, note }) => {
        const Icon = icons[kind];
        return (
          <li key={`${kind} ${text}`}>
            <a
              className={classes.link}
              href={url}
              aria-label={label}
              onClick={(event) => {
                event.preventDefault();
                onOpen(url);
              }}
            >
              <Icon size={15} aria-hidden />
              <bdi>{text}</bdi>
            </a>
            {note !== '' && <span className={classes.note}> {note}</span>}
          </li>
        );
      })}
    </ul>
  );
}
