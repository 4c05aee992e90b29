// The app behind a local server, driven as a window drives it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LONGEST = 30_000;

/** An app with an empty home. */
export class Host {
  #process;
  #home;
  #waiting = [];
  updates = [];

  static async start(extra = []) {
    const host = new Host();
    const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
    host.#home = mkdtempSync(join(tmpdir(), 'sauti-screens-'));
    const given = ['--home', host.#home, '--interface', join(root, 'ui/dist'), ...extra];
    host.#process = spawn(join(target, 'debug/window_host'), given, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    host.address = await new Promise((resolve, reject) => {
      host.#process.stdout.once('data', (line) => resolve(String(line).trim()));
      host.#process.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
    });
    await host.#listen();
    await host.send({ command: 'attend' });
    return host;
  }

  async #listen() {
    const stream = await fetch(new URL('updates', this.address));
    const read = async () => {
      let text = '';
      for await (const piece of stream.body.pipeThrough(new TextDecoderStream())) {
        text += piece;
        const messages = text.split('\n\n');
        text = messages.pop();
        for (const message of messages) this.#take(JSON.parse(message.slice('data: '.length)));
      }
    };
    // The stream breaks off when the host is stopped.
    read().catch(() => undefined);
  }

  #take(update) {
    this.updates.push(update);
    this.#waiting = this.#waiting.filter((waiting) => !waiting(update));
  }

  async send(command) {
    const body = JSON.stringify(command);
    const answer = await fetch(new URL('dispatch', this.address), { method: 'POST', body });
    if (!answer.ok) throw new Error(`${body}: ${await answer.text()}`);
  }

  tap(meaning) {
    return this.send({ command: 'tap', meaning });
  }

  /** The first update from now on, or among the last ones where `since` says so, that fits. */
  next(what, fits, since = this.updates.length) {
    const known = this.updates.slice(since).find(fits);
    if (known) return Promise.resolve(known);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${what} did not come`)), LONGEST);
      this.#waiting.push((update) => {
        if (!fits(update)) return false;
        clearTimeout(timer);
        resolve(update);
        return true;
      });
    });
  }

  view(screen, fits = () => true, since) {
    const wanted = (update) => update.update === 'view' && update.view.screen === screen && fits(update.view);
    return this.next(screen, wanted, since);
  }

  /** Touches a card, and waits for the screen that follows. */
  async through(meaning, screen, fits) {
    const since = this.updates.length;
    await this.tap(meaning);
    return this.view(screen, fits, since);
  }

  last(kind) {
    return this.updates.findLast((update) => update.update === kind);
  }

  stop() {
    this.#process.kill();
    rmSync(this.#home, { recursive: true, force: true });
  }
}
