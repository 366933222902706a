import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { listSeenColumns, type PeopleColumn } from '@svetionik/domain/people/people-columns';
import { SessionStore } from '../../core/session/session-store';
import { PeopleStore } from './people-store';

/** Which columns the list shows. */
@Component({
  selector: 'app-people-columns',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details>
      <summary class="button quiet">
        {{
          'membership.columns.open'
            | transloco: { shown: store.shown().length, all: choices().length }
        }}
      </summary>
      <fieldset class="card">
        <legend class="visually-hidden">{{ 'membership.columns.title' | transloco }}</legend>
        @for (column of choices(); track column) {
          <label class="check">
            <input
              type="checkbox"
              [checked]="store.shown().includes(column)"
              (change)="toggle(column)"
            />
            <span>{{ 'membership.columns.' + column | transloco }}</span>
          </label>
        }
        <button class="link-button" type="button" (click)="store.columns.set(undefined)">
          {{ 'membership.columns.usual' | transloco }}
        </button>
      </fieldset>
    </details>
  `,
  styles: `
    details {
      position: relative;
    }
    summary {
      list-style: none;
      white-space: nowrap;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    fieldset {
      position: absolute;
      inset-block-start: calc(100% + var(--space-1));
      inset-inline-end: 0;
      z-index: 3;
      min-width: 15rem;
      padding: var(--space-3) var(--space-4);
      box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 15%);
    }
    @media (max-width: 48rem) {
      fieldset {
        inset-inline: 0 auto;
      }
    }
  `,
})
export class PeopleColumns {
  private readonly session = inject(SessionStore);
  protected readonly store = inject(PeopleStore);

  /** A course stands there only where one is chosen. */
  protected readonly choices = computed(() =>
    listSeenColumns(this.session.person()?.roles ?? []).filter(
      (column) => column !== 'course' || this.store.filter().course !== undefined,
    ),
  );

  protected toggle(column: PeopleColumn): void {
    const shown = this.store.shown();
    const next = this.choices().filter((each) => shown.includes(each) !== (each === column));
    this.store.columns.set(next.join(','));
  }
}
