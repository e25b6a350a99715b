import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { useSaid } from '../../../data/wording/use-said.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { SpokenLine } from '../../../ui/spoken-words.tsx';
import { beginPath, newComplaintKey } from '../begin-path.ts';
import classes from './panel.module.css';

/** "If anything isn't right, I'd rather hear it", and the key that writes it down. @param at what it is about; where one is without it */
export function InviteLine({ at, about = {} }: { at?: string; about?: { customerId?: Id | null; jobId?: Id | null } }) {
  const { isMac } = useProgram();
  const [, navigate] = useLocation();
  const customer = useQuery((reader) => readCustomer(reader, about), [about.customerId, about.jobId]);
  const said = useSaid()('invite', customer ?? { name: null, language: null });
  return (
    <div className={classes.invite}>
      <SpokenLine said={said} />
      <Button
        size="compact-sm"
        h={32}
        rightSection={<KeyHint keys={keyLabels(newComplaintKey, isMac)} />}
        onClick={() => navigate(beginPath(at))}
      >
        {complaints.panel.open}
      </Button>
    </div>
  );
}

async function readCustomer(
  reader: Reader,
  { customerId, jobId }: { customerId?: Id | null; jobId?: Id | null },
): Promise<Customer | null> {
  const id = customerId ?? (await reader.jobs.get(jobId ?? ''))?.customerId ?? '';
  return (await reader.customers.get(id)) ?? null;
}
