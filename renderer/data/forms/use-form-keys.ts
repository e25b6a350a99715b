import { keyLabels } from '../actions/keys.ts';
import { useActions } from '../actions/registry.ts';
import { useProgram } from '../react/program.tsx';

interface FormKeys {
  /** Begins the ids of the two actions: `customer` for `customer-save`. */
  readonly of: string;
  readonly group: string;
  readonly saveLabel: string;
  readonly cancelLabel: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** False leaves the keys to another form on the page, in which the focus is. */
  readonly enabled?: boolean;
}

/** The keys of a form that is open: registered, and as its buttons show them. */
export function useFormKeys({ of, group, saveLabel, cancelLabel, onSave, onCancel, enabled = true }: FormKeys) {
  const { isMac } = useProgram();
  useActions([
    { id: `${of}-save`, label: saveLabel, group, keys: ['Mod+Enter'], inFields: true, enabled, run: onSave },
    { id: `${of}-cancel`, label: cancelLabel, group, keys: ['Escape'], inFields: true, enabled, run: onCancel },
  ]);
  return { save: keyLabels('Mod+Enter', isMac), cancel: keyLabels('Escape', isMac), aria: isMac ? 'Meta+Enter' : 'Control+Enter' };
}
