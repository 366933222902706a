import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  resource,
  signal,
  untracked,
  afterNextRender,
  Injector,
  viewChild,
} from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { findKind } from '@svetionik/domain/items/kinds';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { enlarge } from '@svetionik/ui/accommodation/large-targets';
import { SavedState } from '@svetionik/ui/feedback/saved-state';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { FILE_SENDER, KNOWN_FILES } from '@svetionik/ui/items/file-upload/answer-files';
import { ItemControl } from '@svetionik/ui/items/item-control';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { chooseScript, TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../../core/api/api-client';
import { ProblemNotice } from '../../../core/api/problem-notice';
import { InitialFocus } from '../../../core/initial-focus';
import { Frame, FrameState, FramePlace } from '../../../core/frame';
import { SignedOutNotice } from '../../../core/session/signed-out-notice';
import { RepliesAtHand } from '../replies-at-hand';
import { AnswerQueue } from './answer-queue';
import { AnswerUploads } from './answer-uploads';
import { AttemptBreaks } from './attempt-breaks';
import { AttemptClosing } from './attempt-closing';
import { AttemptTakeover } from './attempt-takeover';
import { AttemptEnd } from './attempt-end';
import { AttemptLock } from './attempt-lock';
import { AttemptSheet } from './attempt-sheet';
import { AttemptSide } from './attempt-side';
import { AttemptStore } from './attempt-store';
import { AttemptTime } from './attempt-time';
import { BreakScreen } from './break-screen';
import { ConfidenceMark } from './confidence-mark';
import { Review } from './review';
import { RemainingTime } from './remaining-time';

/** The final assessment under way: one question at a time, the time, and whether each answer is saved. */
@Component({
  selector: 'app-attempt',
  imports: [
    RouterLink,
    TranslocoPipe,
    SavedState,
    Skeleton,
    ItemControl,
    PluralPipe,
    TextInScript,
    ProblemNotice,
    InitialFocus,
    FrameState,
    FramePlace,
    SignedOutNotice,
    AttemptClosing,
    AttemptTakeover,
    AttemptSide,
    BreakScreen,
    ConfidenceMark,
    Review,
    RemainingTime,
  ],
  providers: [
    AttemptStore,
    AttemptSheet,
    AnswerQueue,
    AttemptBreaks,
    AttemptEnd,
    AttemptLock,
    AttemptTime,
    AnswerUploads,
    { provide: KNOWN_FILES, useExisting: AnswerUploads },
    { provide: FILE_SENDER, useExisting: AnswerUploads },
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attempt.html',
  styleUrl: './attempt.css',
})
export class Attempt {
  private readonly api = inject(ApiClient);
  private readonly atHand = inject(RepliesAtHand);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(CurrentLanguage);
  private readonly injector = inject(Injector);
  private readonly plural = new PluralPipe();
  private readonly question = viewChild<ElementRef<HTMLElement>>('question');
  protected readonly store = inject(AttemptStore);
  protected readonly sheet = inject(AttemptSheet);
  protected readonly time = inject(AttemptTime);
  protected readonly uploads = inject(AnswerUploads);

  /** Id from the address. */
  readonly attempt = input.required<string>();

  protected readonly reviewing = signal(false);
  /** Whether people mark some of the answers. */
  protected readonly people = computed(() =>
    this.sheet.items().some((item) => findKind(item).markedBy !== undefined),
  );
  protected readonly script = computed(() => chooseScript(this.language.language()));
  protected readonly course = resource({
    params: () => this.sheet.enrolment(),
    loader: ({ params, abortSignal }) =>
      Promise.resolve(
        this.atHand.title.take(params)?.reply ??
          this.api
            .call('learning.readEnrolment', { params: { enrolment: params } }, abortSignal)
            .then(({ course }) => course.title),
      ),
  });

  constructor() {
    const frame = inject(Frame);
    frame.offline.set('attempt.offline');
    inject(DestroyRef).onDestroy(() => frame.offline.set(undefined));
    effect(() => {
      const attempt = this.attempt();
      untracked(() => void this.store.open(attempt));
    });
    effect(() => {
      this.script();
      untracked(() => void this.store.readAgain());
    });
    effect(() => {
      if (this.store.phase().kind === 'over') untracked(() => this.toResult());
    });
    enlarge(this.sheet.largerSteps);
    this.focusAfterBreak();
    this.lookAgainOnReturn();
  }

  protected goTo(position: number): void {
    this.reviewing.set(false);
    this.store.goTo(position);
    this.focusQuestion();
  }

  protected async goForward(): Promise<void> {
    if (!this.sheet.forward() || (await this.mayLeave())) this.goTo(this.sheet.position() + 1);
  }

  /** Where there is no way back, nobody leaves an open question, or a file on its way, by accident. */
  private async mayLeave(): Promise<boolean> {
    const { whole = false } = this.sheet.overview()[this.sheet.position() - 1] ?? {};
    if (this.uploads.sending() > 0 && !(await this.ask('sendingLeave'))) return false;
    if (!whole && !(await this.ask('leave'))) return false;
    this.uploads.stop();
    return true;
  }

  private ask(about: 'leave' | 'sendingLeave' | 'sendingHandIn'): Promise<boolean> {
    const say = (key: string) => this.transloco.translate<string>(`attempt.${about}.${key}`);
    return this.dialogs.ask({
      title: say('title'),
      text: say('text'),
      confirm: say('confirm'),
      cancel: say('cancel'),
    });
  }

  private focusQuestion(): void {
    const move = () => this.question()?.nativeElement.focus();
    afterNextRender({ read: move }, { injector: this.injector });
  }

  protected async handIn(): Promise<void> {
    const open = this.sheet.overview().filter(({ answered }) => !answered).length;
    if (this.uploads.sending() > 0 && !(await this.ask('sendingHandIn'))) return;
    if (open === 0 || (await this.mayHandInWith(open))) await this.store.end.handIn();
  }

  private mayHandInWith(open: number): Promise<boolean> {
    const say = (key: string) => this.transloco.translate<string>(`attempt.submit.${key}`);
    return this.dialogs.ask({
      title: say('title'),
      text: this.plural.transform('attempt.submit.text', open),
      confirm: say('confirm'),
      cancel: say('cancel'),
    });
  }

  private toResult(): void {
    const state = { lost: this.store.lost(), left: this.uploads.left() };
    void this.router.navigate(['/learn/attempts', this.attempt(), 'result'], {
      replaceUrl: true,
      state,
    });
  }

  private focusAfterBreak(): void {
    let before = this.store.phase().kind;
    effect(() => {
      const { kind } = this.store.phase();
      if (before === 'break' && kind === 'open') untracked(() => this.focusQuestion());
      before = kind;
    });
  }

  /** A page that was in the background, or a computer that slept, asks the server for the time. */
  private lookAgainOnReturn(): void {
    const page = inject(DOCUMENT);
    const look = () => {
      if (!page.hidden) void this.store.readAgain();
    };
    page.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => page.removeEventListener('visibilitychange', look));
  }
}
