import { IconMail, IconPhone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { notify } from '../../../data/notices/notices.ts';
import { ask } from '../../../desktop/bridge.ts';
import classes from '../page/customer.module.css';
import { languageName } from './languages.ts';

/** Phones that ring and emails that open, and what one should know before using them. */
export function DetailsShown({ customer }: { customer: Customer }) {
  const { phones, emails, language, doNotContact, note } = customer;
  return (
    <dl className={classes.facts}>
      {doNotContact && (
        <>
          <dt>{customers.doNotContact}</dt>
          <dd>{customers.doNotContactShown}</dd>
        </>
      )}
      <dt>{customers.phones}</dt>
      <dd>
        {phones.length === 0 && <span className={classes.muted}>{customers.nothingYet}</span>}
        <ul className={classes.lines}>
          {phones.map(({ text, e164 }) => (
            <li key={text}>
              <Outside url={`tel:${e164 ?? text.replace(/[^\d+]/g, '')}`} label={customers.ring(text)} refused={customers.noTelephone}>
                <IconPhone size={15} aria-hidden />
                {text}
              </Outside>
              {e164 === null && <span className={classes.muted}>{` ${customers.unreadPhone}`}</span>}
            </li>
          ))}
        </ul>
      </dd>
      <dt>{customers.emails}</dt>
      <dd>
        {emails.length === 0 && <span className={classes.muted}>{customers.nothingYet}</span>}
        <ul className={classes.lines}>
          {emails.map((email) => (
            <li key={email}>
              <Outside url={`mailto:${encodeURIComponent(email)}`} label={customers.write(email)} refused={customers.noMail}>
                <IconMail size={15} aria-hidden />
                {email}
              </Outside>
            </li>
          ))}
        </ul>
      </dd>
      {language !== null && (
        <>
          <dt>{customers.language}</dt>
          <dd>{languageName(language)}</dd>
        </>
      )}
      <dt>{customers.note}</dt>
      <dd>{note === '' ? <span className={classes.muted}>{customers.nothingYet}</span> : note}</dd>
    </dl>
  );
}

/** A link that the computer opens, not the program; says so when nothing there can. */
function Outside({ url, label, refused, children }: { url: string; label: string; refused: string; children: ReactNode }) {
  const open = async (): Promise<void> => {
    const { opened } = await ask('link:open', { url }).catch(() => ({ opened: false }));
    if (!opened) notify({ tone: 'info', text: refused });
  };
  return (
    <a
      className={classes.link}
      href={url}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      {children}
    </a>
  );
}
