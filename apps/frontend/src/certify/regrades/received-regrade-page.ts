import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  resource,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { ProblemNotice } from '../../core/api/problem-notice';
import { OrganisationMark } from '../../core/organisation/organisation-mark';
import { RegradeCounts } from '../../core/regrades/regrade-counts';
import { RegradeEffects, type RegradeEffect } from '../../core/regrades/regrade-effects';

/** What a key that the owner of a shared course has corrected did to own people. Nothing is decided here but what becomes of certificates. */
@Component({
  selector: 'app-received-regrade-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    OrganisationMark,
    PluralPipe,
    ProblemNotice,
    RegradeCounts,
    RegradeEffects,
    Skeleton,
    TextInScript,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './received-regrade-page.html',
  styleUrls: ['../../core/work-page.css', './received-regrade-page.css'],
})
export class ReceivedRegradePage {
  private readonly api = inject(ApiClient);

  /** Id from the address. */
  readonly regrade = input.required<string>();

  protected readonly read = resource({
    params: this.regrade,
    loader: ({ params: regrade, abortSignal }) =>
      this.api.call('regrades.readReceivedRegrade', { params: { regrade } }, abortSignal),
  });
  protected readonly effects = new PagedList<RegradeEffect>((after, signal) =>
    this.api.call(
      'regrades.listReceivedEffects',
      { params: { regrade: this.regrade() }, query: { after, limit: 50 } },
      signal,
    ),
  );

  constructor() {
    effect(() => {
      if (this.read.hasValue()) untracked(() => void this.effects.restart());
    });
  }
}
