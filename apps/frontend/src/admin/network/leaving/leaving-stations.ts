import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { Icon } from '@svetionik/ui/marks/icon';
import type { Leaving } from './leaving-store';

/** One station of the way out: whether it is behind, and its day, where one is known. */
interface Station {
  readonly name: 'announced' | 'lastDay' | 'handover' | 'erasure';
  readonly isOver: boolean;
  readonly day: string | null;
  /** Which sentence says what happens there. */
  readonly text: string;
}

/** When what ends, is handed over and is erased, from the announcement to the last station. */
@Component({
  selector: 'app-leaving-stations',
  imports: [Icon, LongDatePipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol>
      @for (station of stations(); track station.name) {
        <li [class.over]="station.isOver" [attr.aria-current]="station === next() ? 'step' : null">
          <span class="dot" aria-hidden="true">
            @if (station.isOver) {
              <ui-icon name="check" [size]="16" />
            }
          </span>
          <div>
            <h3>{{ 'leaving.stations.' + station.name + '.name' | transloco }}</h3>
            @if (station.day; as day) {
              <p class="day">{{ day | longDate: 'nominative' }}</p>
            }
            <p class="soft">
              {{ 'leaving.stations.' + station.name + '.' + station.text | transloco }}
            </p>
          </div>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      position: relative;
      display: grid;
      grid-template-columns: 1.75rem minmax(0, 1fr);
      gap: var(--space-4);
      padding-block-end: var(--space-5);
    }
    li:last-child {
      padding: 0;
    }
    li:not(:last-child)::before {
      content: '';
      position: absolute;
      inset: 1.75rem auto 0 0.8125rem;
      border-inline-start: 2px solid var(--line-strong);
    }
    .dot {
      display: grid;
      place-items: center;
      width: 1.75rem;
      height: 1.75rem;
      border: 2px solid var(--line-strong);
      border-radius: 50%;
      background: var(--surface);
    }
    .over .dot {
      color: var(--on-accent);
      background: var(--accent);
      border-color: var(--accent);
    }
    [aria-current] .dot {
      border-color: var(--accent);
      box-shadow:
        inset 0 0 0 4px var(--surface),
        inset 0 0 0 1rem var(--accent);
    }
    h3 {
      font-size: var(--step-0);
    }
    div {
      display: grid;
      gap: var(--space-1);
    }
    .day {
      font: 600 var(--step-1) / 1.3 var(--font-read);
    }
  `,
})
export class LeavingStations {
  readonly leaving = input.required<Leaving>();

  protected readonly stations = computed<readonly Station[]>(() => {
    const { announcedAt, lastDay, leftAt, handover, erasesFrom, erasesOn, erasedAt } =
      this.leaving();
    const isConfirmed = typeof handover?.acknowledgedAt === 'string';
    return [
      { name: 'announced', isOver: true, day: announcedAt, text: 'text' },
      {
        name: 'lastDay',
        isOver: leftAt !== null,
        day: lastDay,
        text: leftAt === null ? 'text' : 'over',
      },
      {
        name: 'handover',
        isOver: isConfirmed,
        day: handover?.acknowledgedAt ?? handover?.madeAt ?? null,
        text: isConfirmed ? 'over' : 'text',
      },
      {
        name: 'erasure',
        isOver: erasedAt !== null,
        day: erasedAt ?? erasesOn ?? erasesFrom,
        text: erasedAt !== null ? 'over' : erasesOn === null ? 'held' : 'text',
      },
    ];
  });
  protected readonly next = computed(() => this.stations().find(({ isOver }) => !isOver));
}
