import { copyName } from '../../../../shared/formats/media/media-types.ts';
import type { CardPhoto } from '../../../../shared/formats/vcard/vcard.ts';
import { imports } from '../../../../shared/text/en/imports.ts';
import { bytesOfBase64 } from '../../../data/files/base64.ts';
import { keepFile } from '../../../data/files/keep-file.ts';
import type { KeptPhoto } from './run-steps.ts';

/** Brings pictures of contact files to the disk, for the worker, which has no bridge. @throws BridgeError */
export async function keepPhotos(photos: readonly CardPhoto[], keep: typeof keepFile = keepFile): Promise<KeptPhoto[]> {
  const kept: KeptPhoto[] = [];
  for (const { mediaType, data } of photos) {
    const outcome = await keep(new Blob([bytesOfBase64(data)]), copyName(imports.photoName, mediaType));
    kept.push(outcome.ok ? outcome.content : null);
  }
  return kept;
}
