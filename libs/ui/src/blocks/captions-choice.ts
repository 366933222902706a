import { Injectable, signal } from '@angular/core';

/** Whether a person reads along what is heard; it holds for every film until the window is closed. */
@Injectable({ providedIn: 'root' })
export class CaptionsChoice {
  readonly on = signal(true);
}
