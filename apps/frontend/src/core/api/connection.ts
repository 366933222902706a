import { inject, Injectable, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { RequestProblem } from '@svetionik/client/problem';

/** After this many milliseconds a person is told that the network is slow. */
const slowAfter = 4_000;

/** What is known of the line to the server: whether there is one, whether it is slow, whether the sign-in has ended. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly slowRequests = new Set<symbol>();

  readonly offline = signal(this.window?.navigator.onLine === false);
  readonly slow = signal(false);
  /** Counts how often the server said that nobody is signed in. */
  readonly signedOut = signal(0);
  /** Whose page this is: who signed in on it last, also when that has ended. Changes are sent in this name only. */
  readonly owner = signal<string | undefined>(undefined);
  private signIns = 0;

  constructor() {
    this.window?.addEventListener('online', () => this.offline.set(false));
    this.window?.addEventListener('offline', () => this.offline.set(true));
  }

  /** Somebody has signed in or out on this page. What is said of an earlier sign-in does not concern this one. */
  belongTo(person: string | undefined): void {
    this.owner.set(person);
    this.signIns += 1;
  }

  /** Runs a request and notes how the line behaves meanwhile; of a patient one nobody expects that it is quick. */
  async watch<Reply>(request: () => Promise<Reply>, patience?: 'patient'): Promise<Reply> {
    const [mark, signIn] = [Symbol('request'), this.signIns];
    const timer =
      patience === undefined ? setTimeout(() => this.note(mark, true), slowAfter) : undefined;
    try {
      return await request();
    } catch (error) {
      if (
        error instanceof RequestProblem &&
        error.code === 'access.sign-in-required' &&
        signIn === this.signIns
      )
        this.signedOut.update((count) => count + 1);
      throw error;
    } finally {
      clearTimeout(timer);
      this.note(mark, false);
    }
  }

  private note(mark: symbol, slow: boolean): void {
    if (slow) this.slowRequests.add(mark);
    else this.slowRequests.delete(mark);
    this.slow.set(this.slowRequests.size > 0);
  }
}
