import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ClockPipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { SignedOutNotice } from '../../core/session/signed-out-notice';
import { JudgedItem } from './judged-item';
import { SheetStore } from './sheet-store';

/** A judge's own sheet: one question after the other, each with its key. */
@Component({
  selector: 'app-judge-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    ClockPipe,
    PluralPipe,
    ProblemNotice,
    SignedOutNotice,
    JudgedItem,
  ],
  providers: [SheetStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './judge-page.html',
  styleUrl: './judge-page.css',
})
export class JudgePage {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  protected readonly store = inject(SheetStore);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  /** Id from the address. */
  readonly panel = input.required<string>();

  /** The first question that is not judged, and then wherever the judge goes. */
  protected readonly place = linkedSignal<boolean, number>({
    source: () => this.store.sheet() !== undefined,
    computation: () =>
      untracked(() =>
        Math.max(
          0,
          this.items().findIndex(({ percent }) => percent === null),
        ),
      ),
  });
  protected readonly items = computed(() => this.store.sheet()?.items ?? []);
  protected readonly current = computed(() => this.items()[this.place()]);

  constructor() {
    inject(LeaveGuard).watch(() => this.store.dirty());
    effect(() => this.store.panel.set(this.panel()));
  }

  protected go(place: number): void {
    this.place.set(Math.max(0, Math.min(this.items().length - 1, place)));
    this.heading()?.nativeElement.focus();
  }

  protected async handIn(): Promise<void> {
    const [first] = this.store.left();
    if (first !== undefined)
      return this.go(this.items().findIndex(({ position }) => position === first));
    const say = (key: string) => this.transloco.translate<string>(`panel.handIn.${key}`);
    if (await this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') }))
      await this.store.handIn();
  }
}
