import { Button, Menu, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import classes from './list-frame.module.css';

interface Props {
  readonly label: string;
  readonly letGo: string;
  readonly onLetGo: () => void;
  /** What goes on with what is chosen, and how it is stopped; null while nothing does. */
  readonly progress: { readonly text: string; readonly stop: string; readonly onStop: () => void } | null;
  readonly children: ReactNode;
}

/** The buttons that act on what is chosen. */
export function BulkBar({ label, letGo, onLetGo, progress, children }: Props) {
  if (progress !== null) {
    return (
      <div className={classes.bulk} role="status">
        <span>{progress.text}</span>
        <Button h={32} onClick={progress.onStop}>
          {progress.stop}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.bulk} role="toolbar" aria-label={label}>
      {children}
      <Button h={32} px={10} variant="subtle" onClick={onLetGo}>
        {letGo}
      </Button>
    </div>
  );
}

/** One button that acts at once. */
export function BulkButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button h={32} px={12} onClick={onClick}>
      {label}
    </Button>
  );
}

const arrow = <IconChevronDown size={14} aria-hidden />;

interface MenuProps {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** A button that offers a few values. */
export function BulkMenu({ label, choices, onChoose }: MenuProps) {
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button h={32} px={12} rightSection={arrow}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {choices.map((choice) => (
          <Menu.Item key={choice.value} onClick={() => onChoose(choice.value)}>
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** A button that asks for something before it acts. @param children what it asks, handed the way to close it */
export function BulkForm({ label, children }: { label: string; children: (close: () => void) => ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus withinPortal width={320}>
      <Popover.Target>
        <Button h={32} px={12} rightSection={arrow} onClick={() => setOpened(!opened)}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>{children(() => setOpened(false))}</Popover.Dropdown>
    </Popover>
  );
}
