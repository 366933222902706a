import { computed, inject, Injectable, resource, signal } from '@angular/core';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { chooseScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../../core/api/api-client';
import { reread } from '../../../core/api/reread';
import { newId } from '../../../core/new-id';
import { OwnCourses } from '../../../core/status/own-courses';
import { AnswerVault } from '../attempt/answer-vault';
import { ofAttempt, RepliesAtHand } from '../replies-at-hand';

/** The final assessment of an enrolment: its rules, the attempts so far, and the start of the next. */
@Injectable()
export class AssessmentStore {
  private readonly api = inject(ApiClient);
  private readonly vault = inject(AnswerVault);
  private readonly language = inject(CurrentLanguage);
  private readonly atHand = inject(RepliesAtHand);
  // The same for every try, so that a start whose answer was lost is not a second attempt.
  private readonly attempt = newId();

  readonly enrolment = signal<string | undefined>(undefined);
  readonly status = resource({
    params: () => this.enrolment(),
    loader: ({ params, abortSignal }) =>
      this.api.call('learning.readAssessment', { params: { enrolment: params } }, abortSignal),
  });
  readonly course = resource({
    params: () => this.enrolment(),
    loader: ({ params, abortSignal }) =>
      this.api
        .call('learning.readEnrolment', { params: { enrolment: params } }, abortSignal)
        .then(({ course }) => course),
  });
  private readonly courses = inject(OwnCourses).list();
  /** The course with where the learner is in it. */
  readonly own = computed(() =>
    this.courses.hasValue()
      ? this.courses.value().find(({ enrolment }) => enrolment === this.enrolment())
      : undefined,
  );
  readonly terms = computed(() => {
    return this.status.hasValue() ? this.status.value().terms : undefined;
  });

  /** Starts an attempt and gives its id. It is noted as this device's own before the server knows of it. */
  async start(enrolment: string): Promise<string> {
    const { attempt } = this;
    await this.vault.write(attempt, { epoch: 1, position: 1, answers: [] });
    try {
      const script = chooseScript(this.language.language());
      await this.atHand.started.hold(ofAttempt(attempt, script), () =>
        this.api.call('learning.startAttempt', {
          params: { enrolment, attempt },
          body: { script },
        }),
      );
      const { course } = this;
      if (course.hasValue())
        await this.atHand.title.hold(enrolment, async () => course.value().title);
      return attempt;
    } catch (error) {
      reread(this.status);
      reread(this.courses);
      throw error;
    }
  }
}
