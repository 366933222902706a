import { signal } from '@angular/core';
import { requestProblem } from '@svetionik/client/problem';

/**
 * Something that a person sends: whether it is on its way, and what went wrong with the last try.
 * While it is on its way, sending again does nothing.
 *
 * @example
 * if (await this.submission.run(() => this.api.call('identity.signOut', {}))) this.leave();
 */
export class Submission {
  readonly busy = signal(false);
  readonly error = signal<unknown>(undefined);

  /** True when the work succeeded. What is no failed request is thrown on: it is a mistake of the program. */
  async run(work: () => Promise<unknown>): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      if (requestProblem(error) === undefined) throw error;
      this.error.set(error);
      return false;
    } finally {
      this.busy.set(false);
    }
  }

  /** Forgets what went wrong. */
  clear(): void {
    this.error.set(undefined);
  }
}
