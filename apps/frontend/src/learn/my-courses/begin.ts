import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  type OnInit,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { LicenceQuestion } from '../licence/licence-question';
import { LicenceRequests } from '../licence/licence-requests';
import { ProfessionQuestion } from '../licence/profession-question';
import { Professions } from '../licence/professions';
import { Enrolments } from './enrolments';

/** Enrols in a course and opens it; who is enrolled already goes on. What the certificate will need is asked for before the first lesson: the profession where it is not known, and the licence number where that profession asks for one. */
@Component({
  selector: 'app-begin',
  imports: [
    RouterLink,
    TranslocoPipe,
    Skeleton,
    ProblemNotice,
    LicenceQuestion,
    ProfessionQuestion,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page page-narrow stack">
      @if (submission.error()) {
        <h1>{{ 'learn.notOpened' | transloco }}</h1>
        <app-problem [error]="submission.error()" (retry)="begin()" />
        <p>
          <a routerLink="/">{{ 'learn.toCourses' | transloco }}</a>
        </p>
      } @else if (asked(); as it) {
        <h1>{{ 'learn.licence.before' | transloco }}</h1>
        @if (it.what === 'profession') {
          <app-profession-question (done)="askLicence(it.enrolment)" />
        } @else {
          <app-licence-question (done)="open(it.enrolment)" />
        }
      } @else {
        <ui-skeleton [lines]="6" />
      }
    </div>
  `,
  styles: `
    h1 {
      font-size: var(--step-3);
    }
  `,
})
export class Begin implements OnInit {
  private readonly enrolments = inject(Enrolments);
  private readonly licences = inject(LicenceRequests);
  private readonly professions = inject(Professions);
  private readonly router = inject(Router);

  /** Readable part of the course's address. */
  readonly course = input.required<string>();

  /** What the certificate of the enrolment asks for. */
  protected readonly asked = signal<
    { readonly what: 'profession' | 'licence'; readonly enrolment: string } | undefined
  >(undefined);
  protected readonly submission = new Submission();

  ngOnInit(): void {
    void this.begin();
  }

  protected async begin(): Promise<void> {
    await this.submission.run(async () => {
      const { id, isNew } = await this.enrolments.enrol(this.course());
      if (!isNew) await this.open(id);
      else if (await this.professions.asks()) this.asked.set({ what: 'profession', enrolment: id });
      else await this.askLicence(id);
    });
  }

  protected async askLicence(enrolment: string): Promise<void> {
    if (await this.licences.asks(enrolment)) this.asked.set({ what: 'licence', enrolment });
    else await this.open(enrolment);
  }

  protected async open(enrolment: string): Promise<void> {
    await this.router.navigate(['/learn', enrolment], { replaceUrl: true });
  }
}
