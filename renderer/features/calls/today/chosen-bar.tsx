import type { Id } from '../../../../shared/domain/base/id.ts';
import type { PutOffChoice } from '../../../../shared/domain/call/put-off.ts';
import { desk } from '../../../../shared/text/en/desk.ts';
import { lists } from '../../../../shared/text/en/lists.ts';
import { BulkBar, BulkMenu } from '../../../ui/list/bulk-bar.tsx';
import classes from './today.module.css';
import type { useDeskActs } from './use-desk-acts.ts';
import { usePeopleChoices, usePutOffChoices } from './use-desk-choices.ts';

interface Props {
  readonly ids: readonly Id[];
  /** How many of them the filter hides. */
  readonly hidden: number;
  readonly acts: ReturnType<typeof useDeskActs>;
  readonly onLetGo: () => void;
}

/** What can be done with the chosen lines. */
export function ChosenBar({ ids, hidden, acts, onLetGo }: Props) {
  const people = usePeopleChoices();
  const putOffs = usePutOffChoices();
  return (
    <BulkBar label={lists.withChosen} letGo={lists.letGo} progress={acts.progress} onLetGo={onLetGo}>
      <span className={classes.chosen} role="status">
        {hidden === 0 ? desk.chosen(ids.length) : desk.chosenHidden(ids.length, hidden)}
      </span>
      <BulkMenu label={desk.giveTo} choices={people} onChoose={(to) => void acts.give(ids, to === '' ? null : to)} />
      <BulkMenu label={desk.putOff} choices={putOffs} onChoose={(until) => void acts.putOff(ids, until as PutOffChoice)} />
    </BulkBar>
  );
}
