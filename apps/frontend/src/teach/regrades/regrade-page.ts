import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { RegradeCounts } from '../../core/regrades/regrade-counts';
import { RegradeEffects } from '../../core/regrades/regrade-effects';
import { MemberSums } from './member-sums';
import { RegradeStore } from './regrade-store';

/** What a corrected key changes: first as a dry run, then applied. */
@Component({
  selector: 'app-regrade-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    PluralPipe,
    TextInScript,
    ProblemNotice,
    RegradeCounts,
    RegradeEffects,
    MemberSums,
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

  constructor() {
    effect(() => this.store.id.set(this.regrade()));
  }

  protected async apply(): Promise<void> {
    const say = (key: string) => this.transloco.translate<string>(`teach.regrade.apply.${key}`);
    if (await this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') }))
      await this.store.apply();
  }
}
