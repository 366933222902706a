import { inject, Injectable, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { RequestProblem } from '@svetionik/client/problem';

/** After this many milliseconds a person is told that the network is slow. */
const slowAfter = 4_000;

/** What is known of the line to the server: whether there is one, whether it is slow, whether the sign-in has ended. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly running = new Set<Promise<unknown>>();
  private readonly slowRequests = new Set<symbol>();

  readonly offline = signal(this.window?.navigator.onLine === false);
  readonly slow = signal(false);
  /** Counts how often the server said that nobody is signed in. */
  readonly signedOut = signal(0);
  /** Counts how often whoever a provider has let in has proven by their own way who they are. */
  readonly ownProofs = signal(0);
  /** Whose page this is: who signed in on it last, also when that has ended. Changes are sent in this name only. */
  readonly owner = signal<string | undefined>(undefined);
  /** And in which organisation they are on it: the first one, for another one has pages of its own. */
  readonly organisation = signal<string | undefined>(undefined);
  /** Counts how often the server said that the person goes on in another organisation than that of this page. */
  readonly elsewhere = signal(0);
  private signIns = 0;

  constructor() {
    this.window?.addEventListener('online', () => this.offline.set(false));
    this.window?.addEventListener('offline', () => this.offline.set(true));
  }

  /** Somebody has signed in or out on this page. What is said of an earlier sign-in does not concern this one. */
  belongTo(person: string | undefined, organisation?: string): void {
    this.owner.set(person);
    this.organisation.update((own) => (person === undefined ? undefined : (own ?? organisation)));
    this.signIns += 1;
  }

  /** Waits for what has been sent, but not for longer than `most` milliseconds. */
  async settle(most: number): Promise<void> {
    const patience = new Promise((resolve) => setTimeout(resolve, most));
    await Promise.race([Promise.allSettled([...this.running]), patience]);
  }

  /** Runs a request and notes how the line behaves meanwhile; of a patient one nobody expects that it is quick. */
  async watch<Reply>(request: () => Promise<Reply>, patience?: 'patient'): Promise<Reply> {
    const [mark, signIn] = [Symbol('request'), this.signIns];
    const timer =
      patience === undefined ? setTimeout(() => this.note(mark, true), slowAfter) : undefined;
    const running = request();
    this.running.add(running);
    try {
      return await running;
    } catch (error) {
      if (error instanceof RequestProblem && signIn === this.signIns) this.learnFrom(error);
      throw error;
    } finally {
      this.running.delete(running);
      clearTimeout(timer);
      this.note(mark, false);
    }
  }

  private learnFrom({ code }: RequestProblem): void {
    if (code === 'access.sign-in-required') this.signedOut.update((count) => count + 1);
    if (code === 'access.other-organisation') this.elsewhere.update((count) => count + 1);
  }

  private note(mark: symbol, slow: boolean): void {
    if (slow) this.slowRequests.add(mark);
    else this.slowRequests.delete(mark);
    this.slow.set(this.slowRequests.size > 0);
  }
}
