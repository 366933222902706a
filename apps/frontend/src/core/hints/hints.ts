import { ChangeDetectionStrategy, Component, input, linkedSignal, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { readKept } from '../kept-under';

/** Short hints, one at a time, by their names among the messages. They can be put away, and found again where they were. */
@Component({
  selector: 'app-hints',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (away()) {
      <button class="link-button" type="button" (click)="show(true)">
        {{ words() + '.again' | transloco }}
      </button>
    } @else {
      <p>
        <b>{{ words() + '.number' | transloco: { number: place() + 1, count: hints().length } }}</b>
        {{ words() + '.' + hints()[place()] | transloco }}
      </p>
      <div class="row">
        <button class="link-button" type="button" (click)="turn()">
          {{ words() + '.next' | transloco }}
        </button>
        <button class="link-button" type="button" (click)="show(false)">
          {{ words() + '.away' | transloco }}
        </button>
      </div>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--space-2) var(--space-5);
      align-items: center;
    }
    :host:has(p) {
      padding: var(--space-3) var(--space-4);
      border-radius: var(--radius);
      background: var(--sunken);
    }
    p {
      flex: 1 1 20rem;
    }
    button {
      min-height: var(--target);
    }
  `,
})
export class Hints {
  /** Where their messages stand. */
  readonly words = input.required<string>();
  readonly hints = input.required<readonly string[]>();
  /** The name under which a browser keeps that they were put away. */
  readonly keptUnder = input.required<string>();
  protected readonly place = signal(0);
  protected readonly away = linkedSignal(() => wereAway(this.keptUnder()));

  protected turn(): void {
    this.place.update((place) => (place + 1) % this.hints().length);
  }

  protected show(shown: boolean): void {
    this.away.set(!shown);
    try {
      localStorage.setItem(this.keptUnder(), shown ? 'shown' : 'away');
    } catch {
      // Without storage they are away until the page is closed.
    }
  }
}

function wereAway(keptUnder: string): boolean {
  try {
    return readKept(localStorage, keptUnder) === 'away';
  } catch {
    return false;
  }
}
