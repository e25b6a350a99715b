import { reach as words } from '../../../shared/text/en/reach.ts';
import { ask } from '../../desktop/bridge.ts';
import { notify } from '../notices/notices.ts';

/** Opens `tel:` and `mailto:` links with what the computer has for them; says so when it has nothing. */
export function openOutside(url: string): void {
  void ask('link:open', { url })
    .catch(() => ({ opened: false }))
    .then(({ opened }) => {
      if (!opened) notify({ tone: 'info', text: url.startsWith('tel:') ? words.noTelephone : words.noMail });
    });
}
