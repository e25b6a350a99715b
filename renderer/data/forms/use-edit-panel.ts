import { useFormKeys } from './use-form-keys.ts';
import type { RecordEdit } from './use-record-edit.ts';

type PanelWords = Pick<Parameters<typeof useFormKeys>[0], 'of' | 'group' | 'saveLabel' | 'cancelLabel'>;

/** What a panel with the form of a record needs: hand it to `FormPanel`. */
export function useEditPanel(edit: Pick<RecordEdit<object>, 'kept' | 'changed' | 'problems' | 'save' | 'cancel'>, words: PanelWords) {
  const onSave = (): void => void edit.save();
  const onCancel = (): void => void edit.cancel();
  const keys = useFormKeys({ ...words, onSave, onCancel });
  return { kept: edit.kept && edit.changed, problems: edit.problems, keys, onSave, onCancel };
}
