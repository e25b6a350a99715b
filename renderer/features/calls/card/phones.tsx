import { ActionIcon, Popover } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { Phone } from '../../../../shared/domain/customer/customer.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { openOutside } from '../../../data/notices/open-outside.ts';
import classes from './card.module.css';

// Making the code is fetched when somebody asks for one.
const QrCode = lazy(async () => ({ default: (await import('../../../ui/qr-code.tsx')).QrCode }));
const shown = 3;

/** Numbers that the system can ring, and a code from which a phone dials the first; else one dials by hand. */
export function Phones({ phones }: { phones: readonly Phone[] }) {
  const [first] = phones;
  if (first === undefined) return <span>{today.noPhone}</span>;
  return (
    <span className={classes.phones}>
      {phones.slice(0, shown).map((phone) => (
        <a
          key={phone.text}
          href={dialled(phone)}
          aria-label={today.callNumber(phone.text)}
          onClick={(event) => {
            event.preventDefault();
            openOutside(dialled(phone));
          }}
        >
          {phone.text}
        </a>
      ))}
      <DialCode phone={first} />
    </span>
  );
}

function dialled({ text, e164 }: Phone): string {
  return `tel:${e164 ?? text.replace(/[^\d+]/g, '')}`;
}

function DialCode({ phone }: { phone: Phone }) {
  const [opened, setOpened] = useState(false);
  useActions([
    { id: 'call-dial', label: today.dialWithPhone, group: today.keys.group, keys: ['Q'], run: () => setOpened((before) => !before) },
  ]);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={today.dialWithPhone}
          title={today.dialWithPhone}
          onClick={() => setOpened((before) => !before)}
        >
          <IconQrcode size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={today.dialWithPhone}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: Esc closes it from within, so the focus goes in */}
        <div tabIndex={0} data-autofocus className={classes.dial}>
          <Suspense>
            <QrCode value={dialled(phone)} label={today.dialLabel(phone.text)} />
          </Suspense>
          <span>{phone.text}</span>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
