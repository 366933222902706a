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
import { InitialFocus } from '../../core/initial-focus';
import { LicenceQuestion } from '../licence/licence-question';
import { LicenceRequests } from '../licence/licence-requests';

/** Asks whoever is in a programme for the licence number, where the certificate for the whole waits for it. */
@Component({
  selector: 'app-programme-licence',
  imports: [TranslocoPipe, InitialFocus, LicenceQuestion],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (asked()) {
      <app-licence-question
        text="learn.licence.programme"
        (done)="answered.set($event ? 'given' : 'later')"
      />
    } @else if (answered() === 'given') {
      <p class="given" appInitialFocus>{{ 'learn.licence.passed.given' | transloco }}</p>
    }
  `,
  styles: `
    .given {
      color: var(--good);
      font-weight: 600;
      outline: none;
    }
  `,
})
export class ProgrammeLicence {
  private readonly licences = inject(LicenceRequests);

  readonly programme = input.required<string>();

  private readonly request = resource({
    params: () => this.programme(),
    loader: ({ params }) => this.licences.asksForProgramme(params),
  });
  protected readonly answered = signal<'given' | 'later' | undefined>(undefined);
  protected readonly asked = computed(
    () => this.answered() === undefined && this.request.hasValue() && this.request.value(),
  );
}
