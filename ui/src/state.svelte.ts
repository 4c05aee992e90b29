import { createContext } from 'svelte';
import type { Command, Direction, Look, Page, Update, View } from './generated/screen';
import type { Host } from './host/host';
import type { WordKey } from './words';

/** The word that is being spoken: in which caption, and from where to where in it. */
export interface Saying {
  line: number;
  from: number | null;
  to: number | null;
}

const FIRST_LOOK: Look = { theme: 'system', textSize: 100, captions: true, handsFree: true };

/** Everything that the window knows: what it was told last, and what is open in the window alone. */
export class State {
  readonly host: Host;

  words = $state.raw<Partial<Record<string, string>>>({});
  language = $state('und');
  direction = $state<Direction>('ltr');
  view = $state.raw<View | null>(null);
  page = $state.raw<Page | null>(null);
  look = $state.raw<Look>(FIRST_LOOK);
  level = $state(0);
  saying = $state.raw<Saying | null>(null);
  trouble = $state<string | null>(null);

  /** Each touch names the thing instead of doing it. */
  explaining = $state(false);
  /** What is open above the screen. */
  open = $state<'more' | 'type' | null>(null);

  constructor(host: Host) {
    this.host = host;
  }

  /** Begins to take updates, and asks for everything that there is to show. */
  attend(): void {
    this.host.subscribe((update) => this.apply(update));
    this.send({ command: 'attend' });
  }

  send(command: Command): void {
    this.host.dispatch(command);
  }

  tap(meaning: string): void {
    this.send({ command: 'tap', meaning });
  }

  /** A word of the window itself; empty until the words have come. */
  word(key: WordKey): string {
    return this.words[key] ?? '';
  }

  apply(update: Update): void {
    switch (update.update) {
      case 'words':
        this.words = update.words;
        this.language = update.language;
        this.direction = update.direction;
        break;
      case 'view':
        this.#show(update.view);
        break;
      case 'page':
        this.page = update.page;
        this.open = null;
        break;
      case 'look':
        this.look = update.look;
        break;
      case 'level':
        this.level = Math.min(1, Math.max(0, update.level));
        break;
      case 'saying':
        this.saying = { line: update.line, from: update.from, to: update.to };
        break;
      case 'trouble':
        this.trouble = update.text;
        break;
    }
  }

  #show(view: View): void {
    const before = this.view;
    // A place in a caption says nothing about other captions.
    if (before && !sameLines(before.captions, view.captions)) this.saying = null;
    if (view.activity !== 'listening' && view.activity !== 'recording') this.level = 0;
    if (before && before.screen !== view.screen) this.open = null;
    this.view = view;
  }
}

function sameLines(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}

/** The window's one state, for every component. */
export const [getState, setState] = createContext<State>();
