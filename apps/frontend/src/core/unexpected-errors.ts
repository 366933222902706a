import { type ErrorHandler, Injectable, signal } from '@angular/core';
import { RequestProblem } from '@svetionik/client/problem';

const missingPart =
  /dynamically imported module|Importing a module script failed|error loading dynamically/i;

/** Notes what nobody expected, so that the page says so instead of standing still. Nothing is sent anywhere. */
@Injectable({ providedIn: 'root' })
export class UnexpectedErrors implements ErrorHandler {
  readonly failed = signal(false);
  /** A part of the app is no longer there: a newer version was installed meanwhile. */
  readonly outdated = signal(false);

  handleError(error: unknown): void {
    console.error(error);
    if (error instanceof RequestProblem || this.noteMissingPart(error)) return;
    this.failed.set(true);
  }

  /** Whether the error says that a part of the app could not be loaded although there is a line. */
  noteMissingPart(error: unknown): boolean {
    const missing = missingPart.test(String(error)) && navigator.onLine;
    if (missing) this.outdated.set(true);
    return missing;
  }

  dismiss(): void {
    this.failed.set(false);
  }
}
