import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { DurationPipe } from '@svetionik/ui/language/duration.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { chooseScript, TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../../core/api/api-client';
import { ProblemNotice } from '../../../core/api/problem-notice';
import { Submission } from '../../../core/forms/submission';
import { newId } from '../../../core/new-id';
import { AnswerVault } from '../attempt/answer-vault';
import { ofAttempt, RepliesAtHand } from '../replies-at-hand';

/** The page before the first lesson of a course with an entry test: what it is for, and how to take it or pass it over. */
@Component({
  selector: 'app-entry-test',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    DurationPipe,
    PluralPipe,
    TextInScript,
    ProblemNotice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './entry-test.html',
  styles: `
    ul {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding-inline-start: 1.2em;
      max-width: var(--measure);
    }
    li::marker {
      color: var(--ink-faint);
    }
    .start {
      margin-top: var(--space-4);
    }
  `,
})
export class EntryTest {
  private readonly api = inject(ApiClient);
  private readonly atHand = inject(RepliesAtHand);
  private readonly router = inject(Router);
  private readonly vault = inject(AnswerVault);
  private readonly language = inject(CurrentLanguage);
  // The same for every try, so that a start whose answer was lost is not a second one.
  private readonly attempt = newId();

  /** Id from the address. */
  readonly enrolment = input.required<string>();

  protected readonly submission = new Submission();
  protected readonly detail = resource({
    params: () => this.enrolment(),
    loader: ({ params, abortSignal }) =>
      this.api.call('learning.readEnrolment', { params: { enrolment: params } }, abortSignal),
  });
  protected readonly firstLesson = computed(() => {
    const [module] = this.detail.hasValue() ? this.detail.value().modules : [];
    const [lesson] = module?.lessons ?? [];
    return module && lesson && ['/learn', this.enrolment(), module.id, lesson.id];
  });

  protected async start(): Promise<void> {
    await this.submission.run(async () => {
      const { attempt } = this;
      await this.vault.write(attempt, { epoch: 1, position: 1, answers: [] });
      const script = chooseScript(this.language.language());
      await this.atHand.started.hold(ofAttempt(attempt, script), () =>
        this.api.call('learning.startEntryTest', {
          params: { enrolment: this.enrolment(), attempt },
          body: { script },
        }),
      );
      await this.router.navigate(['/learn/attempts', attempt]);
    });
  }
}
