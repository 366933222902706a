import { ChangeDetectionStrategy, Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { GroupChoices } from './group-choices';
import { HandGroup } from './hand-group';
import { RuleEditor } from './rule-editor';

/** One group, or a rule that is to become one. */
@Component({
  selector: 'app-group-page',
  imports: [RouterLink, TranslocoPipe, Skeleton, ProblemNotice, HandGroup, RuleEditor],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [GroupChoices],
  template: `
    <div class="wrap page stack">
      <nav class="crumbs" [attr.aria-label]="'members.crumbs' | transloco">
        <a routerLink="/people/groups">{{ 'members.title.groups' | transloco }}</a>
      </nav>
      @if (group() === undefined) {
        <app-rule-editor />
      } @else if (found.hasValue()) {
        @let read = found.value();
        @if (read.kind === 'by-rule') {
          <app-rule-editor [group]="read" />
        } @else {
          <app-hand-group [group]="read" />
        }
      } @else if (found.error(); as error) {
        <app-problem [error]="error" (retry)="found.reload()" />
      } @else {
        <ui-skeleton [lines]="8" />
      }
    </div>
  `,
  styles: `
    .page {
      gap: var(--space-4);
    }
  `,
})
export class GroupPage {
  private readonly api = inject(ApiClient);

  /** Id from the address; none where a rule begins. */
  readonly group = input<string>();
  protected readonly found = resource({
    params: () => this.group(),
    loader: ({ params: group, abortSignal }) =>
      this.api.call('groups.readGroup', { params: { group } }, abortSignal),
  });
}
