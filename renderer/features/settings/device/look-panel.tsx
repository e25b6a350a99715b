import { SegmentedControl } from '@mantine/core';
import { useId, useSyncExternalStore } from 'react';
import { settings } from '../../../../shared/text/en/settings.ts';
import {
  type Appearance,
  appearances,
  currentLook,
  type Density,
  densities,
  type Look,
  onLook,
  setLook,
  type TextSize,
  textSizes,
} from '../../../data/appearance/appearance.ts';
import { notify } from '../../../data/notices/notices.ts';
import { Panel } from '../../../ui/panel.tsx';
import classes from '../screen/settings.module.css';

const segments = { root: classes.segments ?? '', indicator: classes.segment ?? '' };

/** Light or dark, and how large: each computer and pair of eyes for itself. */
export function LookPanel() {
  const look = useSyncExternalStore(onLook, currentLook);
  const id = useId();
  const set = (changes: Partial<Look>): void => void setLook(changes).catch(() => notify({ tone: 'problem', text: settings.notApplied }));
  return (
    <Panel title={settings.appearance}>
      <p className={classes.hint}>{settings.appearanceHint}</p>
      <div className={classes.look}>
        <span id={`${id}-theme`}>{settings.theme}</span>
        <SegmentedControl
          classNames={segments}
          aria-labelledby={`${id}-theme`}
          data={appearances.map((value) => ({ value, label: settings.themes[value] }))}
          value={look.appearance}
          onChange={(appearance) => set({ appearance: appearance as Appearance })}
        />
        <span id={`${id}-size`}>{settings.textSize}</span>
        <SegmentedControl
          classNames={segments}
          aria-labelledby={`${id}-size`}
          data={textSizes.map((size) => ({ value: String(size), label: settings.percent(size) }))}
          value={String(look.textSize)}
          onChange={(size) => set({ textSize: Number(size) as TextSize })}
        />
        <span id={`${id}-density`}>{settings.density}</span>
        <SegmentedControl
          classNames={segments}
          aria-labelledby={`${id}-density`}
          data={densities.map((value) => ({ value, label: settings.densities[value] }))}
          value={look.density}
          onChange={(density) => set({ density: density as Density })}
        />
      </div>
    </Panel>
  );
}
