import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SearchField } from '@svetionik/ui/field/search-field';
import { InstitutionsStore, kinds } from './institutions-store';

/** What the directory is narrowed down by. */
@Component({
  selector: 'app-institution-filters',
  imports: [TranslocoPipe, SearchField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="search" class="filters">
      <ui-search-field [label]="'institutions.page.search' | transloco" [(sought)]="store.search" />
      <select
        #kind
        class="input"
        [attr.aria-label]="'institutions.page.kind' | transloco"
        (change)="chooseKind(kind.value)"
      >
        <option value="">{{ 'institutions.page.allKinds' | transloco }}</option>
        @for (each of kinds; track each) {
          <option [value]="each" [selected]="store.kind() === each">
            {{ 'institutions.kind.' + each | transloco }}
          </option>
        }
      </select>
      <label class="check"
        ><input
          #archived
          type="checkbox"
          [checked]="store.archived()"
          (change)="store.archived.set(archived.checked)"
        />{{ 'institutions.page.archived' | transloco }}</label
      >
    </div>
  `,
  styles: `
    .filters {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 12rem);
      gap: 0 var(--space-3);
    }
    .check {
      grid-column: 1 / -1;
    }
    @media (max-width: 48rem) {
      .filters {
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
      }
    }
  `,
})
export class InstitutionFilters {
  protected readonly store = inject(InstitutionsStore);
  protected readonly kinds = kinds;

  protected chooseKind(value: string): void {
    this.store.kind.set(kinds.find((kind) => kind === value));
  }
}
