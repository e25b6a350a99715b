import { attachments as words } from '../../../../shared/text/en/attachments.ts';
import { useActions } from '../../../data/actions/registry.ts';

const { keys } = words;
const nothing = (): void => undefined;
const listed = { group: keys.group, inControl: true, run: nothing } as const;

/** Names the viewer's keys in the sheet of keys, where there is something to view. The viewer answers them itself. */
export function useListedKeys(some: boolean): void {
  const viewing = [
    { id: 'photo-next', label: keys.next, keys: ['ArrowRight'], ...listed },
    { id: 'photo-previous', label: keys.previous, keys: ['ArrowLeft'], ...listed },
    { id: 'photo-first', label: keys.first, keys: ['Home'], ...listed },
    { id: 'photo-last', label: keys.last, keys: ['End'], ...listed },
    { id: 'photo-closer', label: keys.closer, keys: ['+'], ...listed },
    { id: 'photo-further', label: keys.further, keys: ['-'], ...listed },
    { id: 'photo-turn', label: keys.turn, keys: ['R'], ...listed },
  ];
  useActions([{ id: 'photo-paste', label: keys.paste, keys: ['Mod+V'], ...listed }, ...(some ? viewing : [])]);
}
