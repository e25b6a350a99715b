import { basename, extname } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** Lets a person choose where a file goes; the path chosen, or null. Handed in, because only Electron can ask. */
export type AskWhere = (suggestedName: string) => Promise<string | null>;

export interface SaveText {
  readonly name: string;
  readonly text: string;
}

/**
 * Saves a text as UTF-8 where a person says, under a new name first, so that a full disk never leaves half a file in
 * place of a whole one. The page names the file but never the folder. Answers the name it got, null when nobody chose.
 * @throws the file system's own error
 */
export async function saveText({ name, text }: SaveText, askWhere: AskWhere): Promise<string | null> {
  const chosen = await askWhere(name);
  if (chosen === null) return null;
  const path = extname(chosen) === '' ? `${chosen}${extname(name)}` : chosen;
  await writeWhole(path, text);
  return basename(path);
}
