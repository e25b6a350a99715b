import type { FileFolder } from '../services/files/file-folder.ts';
import { isProgramPage } from './own-page.ts';

/**
 * Which kept picture an address asks for: `app://makegood/file/<sha256>` or `.../thumb/<sha256>`, to the letter; null for
 * every other.
 */
export function askedPicture(method: string, url: string): { readonly kind: 'file' | 'thumb'; readonly sha256: string } | null {
  if (method !== 'GET' || !isProgramPage(url)) return null;
  const { pathname, search } = new URL(url);
  const asked = /^\/(file|thumb)\/([0-9a-f]{64})$/.exec(pathname);
  if (asked === null || search !== '') return null;
  return { kind: asked[1] === 'file' ? 'file' : 'thumb', sha256: asked[2] as string };
}

/**
 * Answers one request for a kept picture, null where it asks for something else. Only what can be drawn is served, as the
 * kind of picture that its bytes are: nothing that was dropped on a record is ever taken for a page or a script.
 */
export async function servePicture(method: string, url: string, folder: FileFolder): Promise<Response | null> {
  const asked = askedPicture(method, url);
  if (asked === null) return null;
  const picture = await folder.readDrawn(asked.kind, asked.sha256);
  const safe = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" };
  if (picture === null)
    return new Response('Not found', { status: 404, headers: { ...safe, 'content-type': 'text/plain', 'cache-control': 'no-store' } });
  return new Response(picture.bytes, {
    headers: { ...safe, 'content-type': picture.mediaType, 'cache-control': 'private, max-age=31536000, immutable' },
  });
}
