import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { readKept } from '../core/kept-under';
import type { Home } from './home-sections';

const most = 3;
const keptUnder = 'home-hints';

/** Up to three short hints for the work that is there. They can be put away, and found again where they were. */
@Component({
  selector: 'app-home-hints',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (away()) {
      <button class="link-button" type="button" (click)="show(true)">
        {{ 'home.hint.again' | transloco }}
      </button>
    } @else {
      <p>
        <b>{{ 'home.hint.number' | transloco: { number: place() + 1, count: hints().length } }}</b>
        {{ 'home.hint.' + hints()[place()] | transloco }}
      </p>
      <div class="row">
        <button class="link-button" type="button" (click)="turn()">
          {{ 'home.hint.next' | transloco }}
        </button>
        <button class="link-button" type="button" (click)="show(false)">
          {{ 'home.hint.away' | transloco }}
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
export class HomeHints {
  readonly home = input.required<Home>();
  protected readonly place = signal(0);
  protected readonly away = signal(wereAway());
  protected readonly hints = computed(() => {
    const { marking, issuing, circle, runs, people, writing } = this.home();
    return [
      'numbers',
      ...(circle ? ['circle'] : []),
      ...(marking ? ['mail'] : []),
      ...(runs ? ['copy'] : []),
      ...(issuing ? ['preview'] : []),
      ...(writing ? ['facts'] : []),
      ...(people ? ['roles'] : []),
      'organisation',
    ].slice(0, most);
  });

  protected turn(): void {
    this.place.update((place) => (place + 1) % this.hints().length);
  }

  protected show(shown: boolean): void {
    this.away.set(!shown);
    try {
      localStorage.setItem(keptUnder, shown ? 'shown' : 'away');
    } catch {
      // Without storage they are away until the page is closed.
    }
  }
}

function wereAway(): boolean {
  try {
    return readKept(localStorage, keptUnder) === 'away';
  } catch {
    return false;
  }
}
