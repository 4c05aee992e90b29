import { switchExplaining } from './explain';
import type { State } from './state.svelte';

/** What a key does that no control has taken: digits choose cards, Escape closes what is open. */
export function onKey(state: State, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Escape') {
    escape(state, event);
    return;
  }
  if (event.target instanceof HTMLInputElement || state.open || state.page) return;
  // By the key's place: keyboards of many scripts write other digits there.
  const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(event.code)?.[1] ?? /^[1-9]$/u.exec(event.key)?.[0];
  if (!digit) return;
  const card = document.querySelector<HTMLElement>(`[data-card="${Number(digit) - 1}"]`);
  if (!card) return;
  event.preventDefault();
  card.focus();
  card.click();
}

function escape(state: State, event: KeyboardEvent): void {
  if (state.open) state.open = null;
  else if (state.explaining) switchExplaining(state);
  else if (state.page) state.send({ command: 'close-page' });
  else return;
  event.preventDefault();
}
