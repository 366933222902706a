import {
  ChangeDetectionStrategy,
  Component,
  computed,
  forwardRef,
  inject,
  input,
  resource,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import {
  KNOWN_FILES,
  type KnownFiles,
  type SentFile,
} from '@svetionik/ui/items/file-upload/answer-files';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe, PercentPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { chooseScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../../core/api/api-client';
import { ProblemNotice } from '../../../core/api/problem-notice';
import { buildAddress } from '@svetionik/client/request-line';
import { attachmentsRoutes } from '../../../core/routes/attachments.generated';
import { ofAttempt, RepliesAtHand } from '../replies-at-hand';
import type {
  AttemptResult,
  AwaitingResult,
  EntryTestResult,
  JudgedResult,
} from './attempt-result';
import { Awaiting } from './awaiting';
import { Corrections } from './corrections';
import { EntryResult } from './entry-result';
import { ItemResult } from './item-result';
import { MarkedAnswers } from './marked-answers';
import { NextStep } from './next-step';
import { ObjectiveBars } from './objective-bars';
import { ReceiptCard } from './receipt-card';
import { UnmetConditions } from './unmet-conditions';

/** How the attempt went: the score, each objective, each question where the rules allow it, and what to do next. */
@Component({
  selector: 'app-result',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    ClockPipe,
    LongDatePipe,
    NumberPipe,
    PercentPipe,
    PluralPipe,
    ProblemNotice,
    Awaiting,
    Corrections,
    EntryResult,
    ItemResult,
    MarkedAnswers,
    NextStep,
    ObjectiveBars,
    ReceiptCard,
    UnmetConditions,
  ],
  providers: [{ provide: KNOWN_FILES, useExisting: forwardRef(() => Result) }],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './result.html',
  styleUrl: './result.css',
})
export class Result implements KnownFiles {
  private readonly api = inject(ApiClient);
  private readonly language = inject(CurrentLanguage);
  private readonly router = inject(Router);
  private readonly atHand = inject(RepliesAtHand);

  /** Id from the address. */
  readonly attempt = input.required<string>();

  protected readonly script = computed(() => chooseScript(this.language.language()));
  protected readonly result = resource({
    params: () => ({ attempt: this.attempt(), script: this.script() }),
    loader: ({ params: { attempt, script }, abortSignal }) =>
      Promise.resolve(
        this.atHand.handedIn.take(ofAttempt(attempt, script))?.reply ??
          this.api.call(
            'assessment.readResult',
            { params: { attempt }, query: { script } },
            abortSignal,
          ),
      ),
  });
  private readonly known = computed(() =>
    this.result.hasValue() ? this.result.value() : undefined,
  );
  protected readonly judged = computed(() => judgedOf(this.known()));
  protected readonly awaiting = computed(() => awaitingOf(this.known()));
  protected readonly entryTest = computed(() => entryTestOf(this.known()));
  /** How many answers did not count, and how many files had not arrived, as the page before knew it. */
  protected readonly lost = this.knownBefore('lost');
  protected readonly left = this.knownBefore('left');

  find(hash: string): SentFile | undefined {
    return this.judged()?.files.find((file) => file.hash === hash);
  }

  addressOf(hash: string): string {
    return buildAddress(attachmentsRoutes['attachments.readAnswerFile'], {
      params: { attempt: this.attempt(), hash },
    });
  }

  private knownBefore(name: string): number {
    return Number(this.router.currentNavigation()?.extras.state?.[name] ?? 0);
  }
}

function judgedOf(result: AttemptResult | undefined): JudgedResult | undefined {
  return result?.judged === true ? result : undefined;
}

function awaitingOf(result: AttemptResult | undefined): AwaitingResult | undefined {
  return result?.judged === false ? result : undefined;
}

function entryTestOf(result: AttemptResult | undefined): EntryTestResult | undefined {
  return result?.judged === 'not-at-all' ? result : undefined;
}
