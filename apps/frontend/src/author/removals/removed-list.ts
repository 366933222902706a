import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { ClockPipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { RequestProblem } from '@svetionik/client/problem';
import type { Removal } from './removal';
import { Removals } from './removals';
import { RemovalToast } from './removal-toast';

/** What was removed in this visit and in the one before, each with the way back. */
@Component({
  selector: 'app-removed-list',
  imports: [
    TranslocoPipe,
    Notice,
    ClockPipe,
    ShortDatePipe,
    PluralPipe,
    ProblemNotice,
    RemovalToast,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (removals.count() > 0) {
      <button
        class="button plain small"
        type="button"
        aria-controls="removed"
        [attr.aria-expanded]="open()"
        (click)="open.set(!open())"
      >
        {{ 'author.removal.count' | plural: removals.count() }}
      </button>
    }
    <div id="removed" [hidden]="!open() || removals.count() === 0">
      <div class="stack-small">
        <p class="small soft">{{ 'author.removal.lead' | transloco }}</p>
        <ul>
          @for (each of removals.all(); track each.id) {
            <li>
              <span>
                @if (removals.nameOf(each); as part) {
                  <span class="soft">{{ part }}: </span>
                }
                {{ each.name }}
                <span class="small soft when"
                  >{{ each.removedAt | shortDate }}, {{ each.removedAt | clock }}</span
                >
              </span>
              <button class="button quiet small" type="button" (click)="bringBack(each)">
                {{ 'author.removal.bringBack' | transloco
                }}<span class="visually-hidden">: {{ each.name }}</span>
              </button>
            </li>
          }
        </ul>
      </div>
    </div>
    @if (problem(); as error) {
      <app-problem [error]="error" (retry)="removals.failure.set(undefined)" />
    } @else if (removals.failure()) {
      <ui-notice tone="bad" [heading]="'author.removal.failed' | transloco">
        <p>{{ 'author.removal.reason.' + removals.failure() | transloco }}</p>
      </ui-notice>
    }
    <app-removal-toast />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      justify-items: start;
      grid-template-columns: minmax(0, 1fr);
    }
    ul {
      display: grid;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-2) var(--space-4);
      padding: var(--space-2) 0;
      border-top: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
    .when {
      white-space: nowrap;
    }
  `,
})
export class RemovedList {
  protected readonly removals = inject(Removals);
  protected readonly open = signal(false);

  protected problem(): RequestProblem | undefined {
    const failure = this.removals.failure();
    return failure instanceof RequestProblem ? failure : undefined;
  }

  protected bringBack(removal: Removal): void {
    void this.removals.bringBack(removal);
  }
}
