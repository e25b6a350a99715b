import type { ShopName } from '../../../../shared/ipc/contract.ts';
import { firstRun } from '../../../../shared/text/en/first-run.ts';
import { notify } from '../../../data/notices/notices.ts';
import { ask } from '../../../desktop/bridge.ts';

/**
 * Opens the other shop in place of this window. What was being typed here is kept as drafts, as at every closing.
 * @throws BridgeError when it could not be opened, which has been said then.
 */
export async function showShop(shop: ShopName): Promise<void> {
  try {
    await ask('shop:show', { shop });
  } catch (error) {
    notify({ tone: 'problem', text: firstRun.notShown });
    throw error;
  }
}
