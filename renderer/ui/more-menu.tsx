import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';

interface Props {
  readonly label: string;
  readonly items: readonly { readonly label: string; readonly run: () => void }[];
}

/** What is seldom done with a record, behind one button. */
export function MoreMenu({ label, items }: Props) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button aria-label={label} px={8}>
          <IconDots size={18} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map((item) => (
          <Menu.Item key={item.label} onClick={item.run}>
            {item.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
