import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { Submission } from '../../core/forms/submission';
import { ProfessionTiles } from '../../core/profession/profession-tiles';
import { LicenceField } from '../licence/licence-field';
import { Enrolments } from './enrolments';
import { JoinStore } from './join-store';

/**
 * The decision to join a course: what the certificate will need is asked in its place, and what is kept is said. Nothing is
 * written before the button is pressed; who is in the course already goes on.
 */
@Component({
  selector: 'app-join',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    LicenceField,
    TextInScript,
    ProblemNotice,
    ProfessionTiles,
  ],
  providers: [Enrolments, JoinStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './join.html',
  styles: `
    h1 {
      font-size: var(--step-3);
    }
    h2 {
      font-size: var(--step-1);
    }
    legend {
      padding: 0;
      float: left;
      width: 100%;
      margin-bottom: var(--space-3);
    }
    legend + * {
      clear: both;
    }
    .back {
      display: inline-block;
      padding-block: var(--space-2);
    }
    ul {
      margin: 0;
      padding-inline-start: var(--space-5);
    }
  `,
})
export class Join {
  private readonly router = inject(Router);
  private readonly focus = inject(FormFocus);
  protected readonly language = inject(CurrentLanguage);
  protected readonly store = inject(JoinStore);

  /** Readable part of the course's address. */
  readonly course = input.required<string>();

  protected readonly stored = [
    'progress',
    'practice',
    'attempts',
    'readers',
    'institution',
  ] as const;
  protected readonly submission = new Submission();

  constructor() {
    effect(() => this.store.slug.set(this.course()));
    effect(() => {
      const enrolment = this.store.joined();
      if (enrolment !== undefined) untracked(() => void this.open(enrolment));
    });
  }

  protected async join(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    if (this.store.licenceProblem()) return this.focus.toFirstInvalid(form);
    await this.submission.run(async () => {
      const enrolment = await this.store.join();
      if (enrolment !== undefined) await this.open(enrolment);
    });
  }

  private async open(enrolment: string): Promise<void> {
    await this.router.navigate(['/learn', enrolment], { replaceUrl: true });
  }
}
