import { ChangeDetectionStrategy, Component, inject, input, type OnInit } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { Enrolments } from './enrolments';

/** Enrols in a course and opens it; who is enrolled already goes on. */
@Component({
  selector: 'app-begin',
  imports: [RouterLink, TranslocoPipe, Skeleton, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page page-narrow stack">
      @if (submission.error()) {
        <h1>{{ 'learn.notOpened' | transloco }}</h1>
        <app-problem [error]="submission.error()" (retry)="begin()" />
        <p><a routerLink="/">{{ 'learn.toCourses' | transloco }}</a></p>
      } @else {
        <ui-skeleton [lines]="6" />
      }
    </div>
  `,
})
export class Begin implements OnInit {
  private readonly enrolments = inject(Enrolments);
  private readonly router = inject(Router);

  /** Readable part of the course's address. */
  readonly course = input.required<string>();

  protected readonly submission = new Submission();

  ngOnInit(): void {
    void this.begin();
  }

  protected async begin(): Promise<void> {
    await this.submission.run(async () => {
      const enrolment = await this.enrolments.enrol(this.course());
      await this.router.navigate(['/learn', enrolment], { replaceUrl: true });
    });
  }
}
