import { attachments as words } from '../../../../shared/text/en/attachments.ts';

/** How pictures without a name of their own are called by the system they were copied from. */
const unnamed = /^(?:image|blob|unknown)?(?:\.\w+)?$/i;

/**
 * The files of a paste: pictures that have no name get one, with a number each. None where text was copied too (a table that
 * brings its own picture along) and somebody is about to paste it into a field.
 */
export function pastedFiles(data: DataTransfer | null, typing: boolean): File[] {
  if (data === null || (typing && data.types.includes('text/plain'))) return [];
  return [...data.files].map((file, index) => {
    if (!unnamed.test(file.name)) return file;
    const ending = file.type === 'image/jpeg' ? 'jpg' : (file.type.split('/')[1] ?? 'png');
    return new File([file], words.pasted(index + 1, ending), { type: file.type });
  });
}
