import type { Action, ActionTools } from '../../data/actions/action.ts';
import { isTypingTarget, matchesKey } from '../../data/actions/keys.ts';
import { actionLayers } from '../../data/actions/registry.ts';
import type { TypeAhead } from './type-ahead.ts';

/**
 * Finds the action that a key press means: the newest layer wins. While somebody types, only actions that say so
 * answer; single letters and digits never do.
 */
function actionForKey(event: KeyboardEvent, isMac: boolean): Action | null {
  const typing = isTypingTarget(event.target as Element | null);
  const all = actionLayers().toReversed().flat();
  const isCovered = all.some(({ onTop }) => onTop === true);
  for (const wanted of isCovered ? [true, false] : [false]) {
    for (const action of all) {
      if (isCovered && (action.onTop === true) !== wanted) continue;
      if (action.enabled === false || action.inControl === true || (typing && action.inFields !== true)) continue;
      const reaches = (key: string): boolean => isFieldSafe(key) || !(typing || (isCovered && !wanted && key !== '?'));
      if (action.keys.some((key) => reaches(key) && matchesKey(event, key, isMac))) return action;
    }
  }
  return null;
}

/** Keys that no field needs for itself. */
function isFieldSafe(key: string): boolean {
  return key.includes('Mod+') || key.includes('Alt+') || key === 'Escape' || /^F\d+$/.test(key);
}

/** True where Escape closes what is open in front of the screen: a list of choices, a menu, a dialog. */
function escapeIsTaken(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  // The library's own mark comes at once, its `aria-expanded` only with the next drawing.
  const hasOpenList = target.hasAttribute('data-expanded') && target.getAttribute('role') === 'combobox';
  // A list that is part of its screen, and not open in front of it, leaves its keys to the screen.
  return hasOpenList || target.closest('[role="menu"], [role="listbox"]:not([data-screen-keys]), [role="dialog"]') !== null;
}

/** True inside of what covers the screen: its keys are its own, and none may reach what nobody sees. */
function isInFront(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"][aria-modal="true"]') !== null;
}

/**
 * Listens to the whole window. Returns how to stop.
 * @param ahead takes what is typed for a box that is on its way
 */
export function dispatchKeys(isMac: boolean, tools: ActionTools, ahead: TypeAhead): () => void {
  let taken = false;
  // Asked before anything answers the key: by the time it comes up here the list has closed.
  const onCapture = (event: KeyboardEvent): void => {
    taken = event.key === 'Escape' && escapeIsTaken(event.target);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (taken || event.defaultPrevented || event.isComposing || isInFront(event.target)) return;
    const kept = ahead.keep(event);
    const action = kept ? null : actionForKey(event, isMac);
    if (kept || action !== null) event.preventDefault();
    if (action === null) return;
    // A held key repeats: moving through a list may, an outcome must not be logged twice.
    if (event.repeat && !action.keys.some((key) => key.includes('Arrow') || key === 'J' || key === 'K')) return;
    action.run(tools);
  };
  window.addEventListener('keydown', onCapture, true);
  window.addEventListener('keydown', onKey);
  return () => {
    window.removeEventListener('keydown', onCapture, true);
    window.removeEventListener('keydown', onKey);
  };
}
