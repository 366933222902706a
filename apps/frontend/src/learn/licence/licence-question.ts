import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import { InitialFocus } from '../../core/initial-focus';
import { LicenceField } from './licence-field';
import { LicenceRequests, type Certified } from './licence-requests';

/** Asks for the licence number, where a certificate waits for it, and says when it was given. It can be given later. */
@Component({
  selector: 'app-licence-question',
  imports: [TranslocoPipe, ProblemNotice, InitialFocus, LicenceField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (answered() === 'given') {
      <p class="given" appInitialFocus>{{ 'learn.licence.passed.given' | transloco }}</p>
    } @else if (asked()) {
      <form #form class="card padded stack" novalidate (submit)="give($event, form)">
        <app-licence-field [text]="text()" [problem]="problem()" [(number)]="number" />
        @if (submission.error(); as error) {
          <app-problem [error]="error" (retry)="form.requestSubmit()" />
        }
        <div class="row">
          <button class="button" type="submit" [attr.aria-disabled]="submission.busy()">
            {{ 'learn.licence.give' | transloco }}
          </button>
          <button class="button quiet" type="button" (click)="answered.set('later')">
            {{ 'learn.licence.passed.later' | transloco }}
          </button>
        </div>
      </form>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    .given {
      color: var(--good);
      font-weight: 600;
      outline: none;
    }
  `,
})
export class LicenceQuestion {
  private readonly requests = inject(LicenceRequests);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);

  /** What the certificate is for. */
  readonly of = input.required<Certified>();
  /** Nothing but the number is missing of a programme. */
  readonly completed = input(false);

  private readonly request = resource({
    params: () => this.of(),
    loader: ({ params }) => this.requests.asks(params),
  });
  protected readonly answered = signal<'given' | 'later' | undefined>(undefined);
  protected readonly asked = computed(
    () => this.answered() === undefined && this.request.hasValue() && this.request.value(),
  );
  protected readonly text = computed(() => {
    if (!('programme' in this.of())) return 'learn.licence.passed.text';
    return this.completed() ? 'learn.licence.completed' : 'learn.licence.programme';
  });

  protected readonly number = signal('');
  private readonly checked = signal(false);
  protected readonly submission = new Submission();
  protected readonly problem = computed(
    () =>
      this.guard.problem(this.number()) ??
      (this.checked() && this.number().trim() === '' ? 'learn.licence.passed.missing' : undefined),
  );

  protected async give(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (this.problem()) return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(this.number()))) return;
    if (await this.submission.run(() => this.requests.give(this.number().trim())))
      this.answered.set('given');
  }
}
