import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PercentPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { RegradeStore } from './regrade-store';

const counted = ['passes', 'fails', 'more', 'less'] as const;

/** What a corrected key changes: first as a dry run, then applied. */
@Component({
  selector: 'app-regrade-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    NameTextPipe,
    PercentPipe,
    PluralPipe,
    TextInScript,
    PagedListView,
    ProblemNotice,
  ],
  providers: [RegradeStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './regrade-page.html',
  styleUrl: './regrade-page.css',
})
export class RegradePage {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  protected readonly store = inject(RegradeStore);

  /** Id from the address. */
  readonly regrade = input.required<string>();

  protected readonly counted = counted;

  constructor() {
    effect(() => this.store.id.set(this.regrade()));
  }

  protected async apply(): Promise<void> {
    const say = (key: string) => this.transloco.translate<string>(`teach.regrade.apply.${key}`);
    if (await this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') }))
      await this.store.apply();
  }
}
