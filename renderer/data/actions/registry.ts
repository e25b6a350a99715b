import { useLayoutEffect, useRef } from 'react';
import type { Action } from './action.ts';

/** Groups of actions, the newest on top: a screen's keys win over the program's, a dialog's over the screen's. */
let layers: readonly (readonly Action[])[] = [];
const listeners = new Set<() => void>();

export function actionLayers(): readonly (readonly Action[])[] {
  return layers;
}

export function onActions(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts actions on top until the returned function is called. */
export function addActions(actions: readonly Action[]): () => void {
  layers = [...layers, actions];
  tell();
  return () => {
    layers = layers.filter((layer) => layer !== actions);
    tell();
  };
}

/** The action with this id that would run now, or null. */
export function findAction(id: string): Action | null {
  return (
    layers
      .toReversed()
      .flat()
      .find((action) => action.id === id && action.enabled !== false) ?? null
  );
}

function tell(): void {
  for (const listener of listeners) listener();
}

/**
 * Offers a screen's actions while it is shown. What is run is always the newest closure, so that an action never acts
 * on what the screen showed a moment ago.
 */
export function useActions(actions: readonly Action[]): void {
  const latest = useRef(actions);
  latest.current = actions;
  const shape = JSON.stringify(actions.map(({ id, label, keys, enabled, inFields }) => [id, label, keys, enabled, inFields]));
  // Before what is drawn is seen: a key that is pressed at once means the screen that shows, never the one before it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the registry changes when what it lists changes, not at each drawing
  useLayoutEffect(() => {
    const stable = latest.current.map((action, index) => ({
      ...action,
      run: (tools: Parameters<Action['run']>[0]) => latest.current[index]?.run(tools),
    }));
    return addActions(stable);
  }, [shape]);
}
