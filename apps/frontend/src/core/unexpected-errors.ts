import { type ErrorHandler, Injectable, signal } from '@angular/core';
import { RequestProblem } from './api/problem';

const missingChunk = /dynamically imported module|Importing a module script failed|error loading dynamically/i;

/** Notes what nobody expected, so that the page says so instead of standing still. Nothing is sent anywhere. */
@Injectable({ providedIn: 'root' })
export class UnexpectedErrors implements ErrorHandler {
  readonly failed = signal(false);
  /** A part of the app is no longer there: a newer version was installed meanwhile. */
  readonly outdated = signal(false);

  handleError(error: unknown): void {
    console.error(error);
    if (error instanceof RequestProblem) return;
    if (missingChunk.test(String(error))) this.outdated.set(true);
    else this.failed.set(true);
  }

  dismiss(): void {
    this.failed.set(false);
  }
}
