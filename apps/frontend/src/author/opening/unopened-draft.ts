import { ChangeDetectionStrategy, Component, input, type ResourceRef } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ProblemNotice } from '../../core/api/problem-notice';

/** Stands where the editor of a draft will: until it is read, or because it could not be. */
@Component({
  selector: 'app-unopened-draft',
  imports: [RouterLink, TranslocoPipe, Skeleton, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page page-narrow stack">
      @if (read().error(); as error) {
        <h1>{{ 'author.notOpened' | transloco }}</h1>
        <app-problem [error]="error" (retry)="read().reload()" />
        <p>
          <a [routerLink]="['/author', kind()]">{{ 'author.title.' + kind() | transloco }}</a>
        </p>
      } @else {
        <ui-skeleton [lines]="9" />
      }
    </div>
  `,
  styles: `
    :host {
      display: contents;
    }
    h1 {
      font-size: var(--step-3);
    }
  `,
})
export class UnopenedDraft {
  readonly read = input.required<ResourceRef<unknown>>();
  readonly kind = input.required<'modules' | 'courses' | 'banks'>();
}
