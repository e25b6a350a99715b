import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { drills } from '../../../../shared/text/en/drills.ts';
import { formatNearDay } from '../../../../shared/text/format.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { readCaseDrills } from '../queries/read-drills.ts';
import classes from './page.module.css';

const words = drills.case;

/** On a case's page: the way to do it as an exercise, and whether anybody has. */
export function CasePractice({ caseId }: { caseId: Id }) {
  const [, navigate] = useLocation();
  const now = useNow();
  const done = useQuery((reader) => readCaseDrills(reader, caseId), [caseId]);
  const begin = (): void => navigate(`/drills/case/${caseId}`);
  useActions([{ id: 'practise-case', label: words.button, group: drills.group, keys: ['X'], run: begin }]);
  return (
    <Panel title={words.title}>
      <div className={classes.practice}>
        <p className={classes.quiet}>{done == null ? words.hint : words.done(done.count, formatNearDay(done.last, now))}</p>
        <Button rightSection={<KeyHint keys={['X']} />} aria-keyshortcuts="X" onClick={begin}>
          {words.button}
        </Button>
      </div>
    </Panel>
  );
}
