import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import type { OwnProgramme } from '../../core/programmes/own-programmes';
import { LicenceField } from '../licence/licence-field';
import { LicenceRequests } from '../licence/licence-requests';

/** The decision to join a programme: what is told of whoever is in it, and what its certificate will need, which may be left for later. */
@Component({
  selector: 'app-join-programme',
  imports: [RouterLink, TranslocoPipe, PluralPipe, ProblemNotice, LicenceField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #form class="stack-small" novalidate (submit)="join($event, form)">
      <p>{{ 'path.before' | plural: programme().of }}</p>
      <p class="small soft">{{ 'path.joinText' | transloco }}</p>
      <p class="small soft">
        {{ 'path.joinSeen' | transloco }}
        <a routerLink="/privacy">{{ 'path.more' | transloco }}</a>
      </p>
      @if (programme().asksLicence) {
        <app-licence-field
          text="learn.licence.programme"
          [problem]="problem()"
          [(number)]="licenceNumber"
        />
      }
      @if (submission.error(); as error) {
        <app-problem [error]="error" (retry)="form.requestSubmit()" />
      }
      <p>
        <button class="button" type="submit" [attr.aria-disabled]="submission.busy()">
          {{ 'path.join' | transloco }}
        </button>
      </p>
    </form>
  `,
  styles: `
    app-licence-field {
      margin-block: var(--space-4);
    }
  `,
})
export class JoinProgramme {
  private readonly api = inject(ApiClient);
  private readonly licences = inject(LicenceRequests);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);

  readonly programme = input.required<OwnProgramme>();
  /** As it is for whoever has joined. */
  readonly joined = output<OwnProgramme>();

  protected readonly licenceNumber = signal('');
  protected readonly submission = new Submission();
  protected readonly problem = computed(() =>
    this.programme().asksLicence ? this.guard.problem(this.licenceNumber()) : undefined,
  );

  /** What was written is kept first, as with a course: a programme is not joined with half of it. */
  protected async join(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    if (this.problem()) return this.focus.toFirstInvalid(form);
    const { id, asksLicence } = this.programme();
    const written = asksLicence ? this.licenceNumber().trim() : '';
    if (!(await this.guard.allows(written))) return;
    await this.submission.run(async () => {
      if (written !== '') await this.licences.give(written);
      const params = { programme: id };
      this.joined.emit(await this.api.call('programmes.joinProgramme', { params }));
    });
  }
}
