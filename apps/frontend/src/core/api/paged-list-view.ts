import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import type { PagedList } from './paged-list';
import { ProblemNotice } from './problem-notice';

/**
 * A list that is read page by page: its entries, which are inside, the way to more, and what there is instead of them.
 *
 * @example
 * <app-paged-list [list]="store.list" [none]="'admin.jobs.none' | transloco"><ul>…</ul></app-paged-list>
 */
@Component({
  selector: 'app-paged-list',
  imports: [TranslocoPipe, EmptyState, Skeleton, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (list().items().length > 0) {
      <ng-content />
      @if (list().hasMore()) {
        <p>
          <button
            class="button quiet"
            type="button"
            [attr.aria-disabled]="list().loading()"
            (click)="list().more()"
          >
            {{ 'ui.list.more' | transloco }}
          </button>
        </p>
      }
    } @else if (list().known()) {
      <ui-empty-state [text]="none()" />
    } @else if (list().loading()) {
      <ui-skeleton [lines]="lines()" />
    }
    @if (list().error(); as error) {
      <app-problem
        [error]="error"
        [heading]="'ui.list.notRead' | transloco"
        (retry)="list().restart()"
      />
    }
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class PagedListView {
  readonly list = input.required<PagedList<unknown>>();
  /** What is said when there is no entry. */
  readonly none = input.required<string>();
  /** How many grey lines stand for the entries until they are there. */
  readonly lines = input(5);
}
