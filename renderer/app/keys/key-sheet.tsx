import { Modal } from '@mantine/core';
import { groupBy } from '../../../shared/domain/base/group-by.ts';
import { text } from '../../../shared/text/text.ts';
import { keyLabels } from '../../data/actions/keys.ts';
import { actionLayers } from '../../data/actions/registry.ts';
import { useProgram } from '../../data/react/program.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import classes from './key-sheet.module.css';

/** Every key that works right now, by group. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const { isMac } = useProgram();
  const listed = actionLayers()
    .toReversed()
    .flat()
    .filter(({ keys, enabled }) => keys.length > 0 && enabled !== false);
  return (
    <Modal opened onClose={onClose} title={text.shell.keysTitle} size="lg" closeButtonProps={{ 'aria-label': text.shell.close }}>
      <p className={classes.hint}>{text.shell.keysHint}</p>
      {[...groupBy(listed, ({ group }) => group)].map(([group, actions]) => (
        <section key={group}>
          <h2>{group}</h2>
          <dl className={classes.keys}>
            {actions.map(({ id, label, keys }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>
                  {keys.map((key) => (
                    <KeyHint key={key} keys={keyLabels(key, isMac)} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
