import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { fewestJudges } from '@svetionik/domain/statistics/angoff';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Bar } from '@svetionik/ui/feedback/bar';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { PanelResultCard } from './panel-result-card';
import { PanelStore } from './panel-store';

/** A panel: how far its judges are, what they came to, and the way to the next round. */
@Component({
  selector: 'app-panel-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Bar,
    Skeleton,
    LongDatePipe,
    NameTextPipe,
    NumberPipe,
    PluralPipe,
    TextInScript,
    ProblemNotice,
    PanelResultCard,
  ],
  providers: [PanelStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './panel-page.html',
  styleUrl: './panel-page.css',
})
export class PanelPage {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  protected readonly store = inject(PanelStore);

  /** Id from the address. */
  readonly panel = input.required<string>();

  protected readonly handedIn = computed(
    () => this.store.panel()?.judges.filter((judge) => judge.handedIn).length ?? 0,
  );
  protected readonly enough = computed(() => this.handedIn() >= fewestJudges);
  protected readonly result = computed(
    () => this.store.panel()?.second ?? this.store.panel()?.first ?? undefined,
  );

  constructor() {
    effect(() => this.store.id.set(this.panel()));
  }

  protected async advance(to: 'second' | 'closed'): Promise<void> {
    const say = (key: string) => this.transloco.translate<string>(`panel.advance.${to}.${key}`);
    if (await this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') }))
      await this.store.advance(to);
  }
}
