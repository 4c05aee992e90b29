import type { State } from './state.svelte';

const LONG_PRESS_MS = 600;
const EXPLAINED_AFTER_MS = 4000;
/** A finger that moves this far scrolls, and does not press. */
const STILL_PX = 12;
const LONGEST_NAME = 300;

const CONTROLS = 'button, label, [data-name]';
const THINGS = `${CONTROLS}, input, h1, h2, h3, p, li, dt, dd, [role="img"], [role="progressbar"]`;

/** What a thing is called, and in which language. */
export interface Name {
  text: string;
  language: string;
}

/** The name of the thing that a touch lies on. */
export function nameAt(target: EventTarget | null, things: string): Name | null {
  const thing = target instanceof Element ? target.closest<HTMLElement>(things) : null;
  if (!thing) return null;
  const text = thing.dataset['name'] ?? thing.getAttribute('aria-label') ?? thing.textContent ?? '';
  const name = text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME);
  const language = thing.closest('[lang]')?.getAttribute('lang') ?? '';
  return name ? { text: name, language } : null;
}

/** Starts or ends the mode in which each touch names the thing. */
export function switchExplaining(state: State): void {
  state.explaining = !state.explaining;
  if (state.explaining) {
    state.send({ command: 'explain', text: state.word('ui-explain-how'), language: state.language });
  } else {
    state.send({ command: 'explained' });
  }
}

/**
 * Names things: all touches in the mode "what is this?", and long presses at any time. One listener
 * before all others, so that no control needs to know of it. Returns how to end it.
 */
export function listenForNaming(state: State): () => void {
  const press = new LongPress(state);
  const ending = new AbortController();
  const first = { capture: true, signal: ending.signal };
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  const isControl = (target: EventTarget | null) => target instanceof Element && target.closest('button, label, input') !== null;
  const isSwitch = (event: Event) => event.target instanceof Element && event.target.closest('[data-explain]');

  document.addEventListener('pointerdown', (event) => press.begin(event), first);
  document.addEventListener('pointermove', (event) => press.move(event), first);
  document.addEventListener('pointerup', () => press.end(), first);
  document.addEventListener('pointercancel', () => press.end(), first);
  document.addEventListener('contextmenu', (event) => { if (press.isHeld) event.preventDefault(); }, first);
  document.addEventListener('click', (event) => {
    if (press.takeClick()) return swallow(event);
    if (!state.explaining || isSwitch(event)) return;
    swallow(event);
    const name = nameAt(event.target, THINGS);
    if (name) state.send({ command: 'explain', ...name });
  }, first);
  // On a page, what cannot be used can be listened to.
  document.addEventListener('click', (event) => {
    const name = state.page && !isControl(event.target) ? nameAt(event.target, THINGS) : null;
    if (name) press.say(name);
  }, { signal: ending.signal });
  return () => {
    press.end();
    ending.abort();
  };
}

class LongPress {
  /** A finger rests on something, or has rested long enough and was not lifted yet. */
  isHeld = false;
  #named = false;
  #from = { x: 0, y: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #after: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly state: State) {}

  begin(event: PointerEvent): void {
    this.end();
    this.#named = false;
    const name = nameAt(event.target, CONTROLS);
    if (!name || this.state.explaining) return;
    this.isHeld = true;
    this.#from = { x: event.clientX, y: event.clientY };
    this.#timer = setTimeout(() => {
      this.#named = true;
      this.say(name);
    }, LONG_PRESS_MS);
  }

  move(event: PointerEvent): void {
    const far = Math.hypot(event.clientX - this.#from.x, event.clientY - this.#from.y) > STILL_PX;
    if (this.isHeld && far) this.end();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.isHeld = false;
  }

  /** Whether the click that follows belongs to a long press, which has done its work. */
  takeClick(): boolean {
    const taken = this.#named;
    this.#named = false;
    return taken;
  }

  /** Has the thing named, and lets the conversation go on a little later. */
  say(name: Name): void {
    this.state.send({ command: 'explain', ...name });
    clearTimeout(this.#after);
    this.#after = setTimeout(() => {
      if (!this.state.explaining) this.state.send({ command: 'explained' });
    }, EXPLAINED_AFTER_MS);
  }
}
