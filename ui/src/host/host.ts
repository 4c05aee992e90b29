import type { Command, Update } from '../generated/screen';

/** The app behind the window: where commands go, and updates come from. */
export interface Host {
  /** Sends a command. What comes of it comes back as updates. */
  dispatch(command: Command): void;
  /** Takes every update from now on. */
  subscribe(take: (update: Update) => void): void;
  /** The address of a picture out of a course. */
  pictureUrl(hash: string): string;
}

/** The host that there is: the app's own web view, else a server from which the page was loaded. */
export async function findHost(): Promise<Host> {
  if ('__TAURI_INTERNALS__' in window) {
    return (await import('./tauri')).tauriHost();
  }
  return (await import('./http')).httpHost();
}
