import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconChevronDown, IconHandStop, IconPlus, IconTrash } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import type { Attachment } from '../../../../shared/domain/attachment/attachment.ts';
import type { Zone } from '../../../../shared/domain/base/now.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { caseEditor as words } from '../../../../shared/text/en/case-editor.ts';
import { cases } from '../../../../shared/text/en/cases.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import classes from './editor.module.css';
import { StepFields } from './step-fields.tsx';
import type { StepChanges, TypedStep } from './use-case-editor.ts';

interface Props {
  readonly step: TypedStep;
  readonly place: number;
  readonly all: number;
  readonly isStop: boolean;
  readonly isOpen: boolean;
  readonly problems: readonly Problem[];
  readonly pictures: readonly Attachment[];
  readonly zone: Zone;
  readonly on: StepChanges & { readonly toggle: (id: string) => void };
}

/** One step in the editor: its first words, what can be done with it, and its fields once it is opened. */
export const StepRow = memo(function StepRow({ step, place, all, isStop, isOpen, problems, pictures, zone, on }: Props) {
  const now = useNow();
  const { id, at, kind, title, photos } = step;
  const name = words.stepName(place, title || cases.kinds[kind]);
  const facts = [at === null ? '' : formatMoment(at, now, zone), photos.length === 0 ? '' : words.pictures(photos.length)];
  return (
    <div className={classes.stepCard} data-open={isOpen || undefined}>
      <div className={classes.stepHead}>
        <button
          type="button"
          className={classes.stepOpen}
          data-part="open"
          aria-expanded={isOpen}
          aria-label={words.openStep(name)}
          onClick={() => on.toggle(id)}
        >
          <span className={classes.stepTitle} dir="auto">
            {name}
            <IconChevronDown size={16} aria-hidden className={classes.chevron} />
          </span>
          <span className={classes.stepFacts}>{facts.filter((fact) => fact !== '').join(', ')}</span>
          {!isOpen && step.words !== '' && (
            <span className={classes.stepWords} dir="auto">
              {step.words.slice(0, 300)}
            </span>
          )}
        </button>
        <fieldset className={classes.tools} aria-label={words.tools(name)}>
          <Tool
            part="up"
            label={words.moveUp(name)}
            icon={<IconArrowUp size={17} aria-hidden />}
            off={place === 1}
            run={() => on.move(id, -1)}
          />
          <Tool
            part="down"
            label={words.moveDown(name)}
            icon={<IconArrowDown size={17} aria-hidden />}
            off={place === all}
            run={() => on.move(id, 1)}
          />
          <ActionIcon
            variant={isStop ? 'filled' : 'subtle'}
            color={isStop ? 'yellow' : 'gray'}
            size={32}
            aria-pressed={isStop}
            aria-label={words.stopBefore(name)}
            title={words.stopBefore(name)}
            onClick={() => on.stopBefore(id)}
          >
            <IconHandStop size={17} aria-hidden />
          </ActionIcon>
          <Tool part="remove" label={words.removeStep(name)} icon={<IconTrash size={17} aria-hidden />} run={() => on.remove(id)} />
        </fieldset>
      </div>
      {isOpen && (
        <>
          <StepFields step={step} problems={problems} pictures={pictures} onChange={(fields) => on.change(id, fields)} />
          <div>
            <Button variant="subtle" size="compact-sm" h={32} leftSection={<IconPlus size={15} aria-hidden />} onClick={() => on.add(id)}>
              {words.addBehind}
            </Button>
          </div>
        </>
      )}
    </div>
  );
});

interface ToolProps {
  readonly part: string;
  readonly label: string;
  readonly icon: ReactNode;
  /** Stays where it is and does nothing: a button that vanished would take the focus along. */
  readonly off?: boolean;
  readonly run: () => void;
}

function Tool({ part, label, icon, off = false, run }: ToolProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={32}
      data-part={part}
      data-off={off || undefined}
      className={classes.tool}
      aria-disabled={off}
      aria-label={label}
      title={label}
      onClick={() => !off && run()}
    >
      {icon}
    </ActionIcon>
  );
}
