import type { Command, Update } from '../generated/screen';
import type { Host } from './host';

/** The app behind a local server: the whole-program tests drive the window this way. */
export function httpHost(): Host {
  // One after another: a second touch must not overtake the first.
  let sending: Promise<unknown> = Promise.resolve();
  return {
    dispatch(command: Command) {
      sending = sending.then(() => post(command)).catch(() => undefined);
    },
    subscribe(take) {
      const updates = new EventSource('/updates');
      updates.onmessage = (message) => take(JSON.parse(String(message.data)) as Update);
      // What is sent before the stream is open would be answered to nobody.
      sending = new Promise((resolve) => updates.addEventListener('open', resolve, { once: true }));
    },
    pictureUrl: (hash) => `/picture/${encodeURIComponent(hash)}`,
  };
}

function post(command: Command): Promise<Response> {
  return fetch('/dispatch', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(command),
  });
}
