// The only file that knows Tauri.
import { Channel, convertFileSrc, invoke, type InvokeArgs } from '@tauri-apps/api/core';
import type { Update } from '../generated/screen';
import type { Host } from './host';

export function tauriHost(): Host {
  // One after another: a second touch must not overtake the first, nor the first question the subscription.
  let sending: Promise<unknown> = Promise.resolve();
  const send = (name: string, what: InvokeArgs) => {
    sending = sending.then(() => invoke(name, what)).catch(() => undefined);
  };
  return {
    dispatch(command) {
      send('dispatch', { command });
    },
    subscribe(take) {
      const updates = new Channel<Update>();
      updates.onmessage = take;
      send('subscribe', { updates });
    },
    pictureUrl: (hash) => convertFileSrc(hash, 'picture'),
  };
}
