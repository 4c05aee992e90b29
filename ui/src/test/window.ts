import { flushSync, mount, unmount } from 'svelte';
import { afterEach } from 'vitest';
import App from '../App.svelte';
import type { Command, Update, View } from '../generated/screen';
import { State } from '../state.svelte';
import { view, words } from './samples';

/** The window with a host that only writes down what it is told. */
export interface Window {
  commands: Command[];
  tell(...updates: Update[]): void;
  /** Touches what has this name. */
  touch(name: string): void;
  find(name: string): HTMLElement | undefined;
}

// Known to jsdom only by name.
window.scrollTo = () => undefined;

let open: Record<string, unknown> | undefined;

afterEach(() => {
  if (open) void unmount(open);
  open = undefined;
  document.body.replaceChildren();
});

/** Opens the window with these updates, in English unless they say otherwise. */
export function openWindow(...updates: Update[]): Window {
  const commands: Command[] = [];
  let take: (update: Update) => void = () => undefined;
  const state = new State({
    dispatch: (command) => commands.push(command),
    subscribe: (taker) => (take = taker),
    pictureUrl: (hash) => `/picture/${encodeURIComponent(hash)}`,
  });
  open = mount(App, { target: document.body, props: { state } });
  flushSync();
  state.attend();
  const tell = (...told: Update[]) => {
    told.forEach((update) => take(update));
    flushSync();
  };
  tell(words('en', 'ltr'), ...updates);
  commands.length = 0;

  const find = (name: string) =>
    [...document.querySelectorAll<HTMLElement>('button, input, label')].find(
      (control) => (control.dataset['name'] ?? control.getAttribute('aria-label') ?? control.textContent)?.trim() === name,
    );
  const touch = (name: string) => {
    const control = find(name);
    if (!control) throw new Error(`nothing here is called ${name}`);
    control.click();
    flushSync();
  };
  return { commands, tell, touch, find };
}

export const show = (more: Partial<View> = {}): Update => ({ update: 'view', view: view(more) });

export function press(key: string, code = key): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
  flushSync();
}
