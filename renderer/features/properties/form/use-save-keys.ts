import { properties as words } from '../../../../shared/text/en/properties.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram } from '../../../data/react/program.tsx';

/** The keys of a form that is open: registered, and as its buttons show them. */
export function useSaveKeys(onSave: () => void, onCancel: () => void) {
  const { isMac } = useProgram();
  const { group, keys } = words;
  useActions([
    { id: 'property-save', label: keys.save, group, keys: ['Mod+Enter'], inFields: true, run: onSave },
    { id: 'property-cancel', label: keys.cancel, group, keys: ['Escape'], inFields: true, run: onCancel },
  ]);
  return { save: keyLabels('Mod+Enter', isMac), cancel: keyLabels('Escape', isMac), aria: isMac ? 'Meta+Enter' : 'Control+Enter' };
}
