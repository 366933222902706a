import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { ActionsStore } from './actions-store';

/** Whoever has the name that is typed, each a button that narrows the records to them. */
@Component({
  selector: 'app-found-people',
  imports: [TranslocoPipe, NameTextPipe, InScriptPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (store.found.error(); as error) {
      <app-problem [error]="error" (retry)="store.found.reload()" />
    } @else if (store.sought() !== '' && store.found.hasValue()) {
      @for (person of store.found.value(); track person.id) {
        <button
          class="button quiet"
          type="button"
          (click)="store.narrow({ by: 'person', id: person.id, person })"
        >
          {{ person.name | nameText | inScript }}
        </button>
      } @empty {
        <span class="soft">{{ 'actions.nobody' | transloco }}</span>
      }
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
  `,
})
export class FoundPeople {
  protected readonly store = inject(ActionsStore);
}
