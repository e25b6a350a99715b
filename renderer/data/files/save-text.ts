import { ask } from '../../desktop/bridge.ts';

/**
 * Asks where, and saves a short text there. Answers the name that it got; null when nobody chose a place.
 * @throws BridgeError when it could not be written; nothing of it stays then.
 */
export async function saveText(name: string, text: string): Promise<string | null> {
  const begun = (await ask('export:begin', { name })).export;
  if (begun === null) return null;
  const { id } = begun;
  try {
    await ask('export:write', { id, text });
    return (await ask('export:finish', { id })).savedAs;
  } catch (error) {
    await ask('export:cancel', { id }).catch(() => undefined);
    throw error;
  }
}
