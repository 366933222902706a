import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { erasureGrounds, type ErasureGround } from '@svetionik/domain/privacy/erasure-answer';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import type { Endpoints } from '../../core/routes.generated';
import { ErasureStore } from './erasure-store';

/** Why the member is erased and since when that is known, and their address typed again: nobody is erased by a slip. */
@Component({
  selector: 'app-erasure-form',
  imports: [TranslocoPipe, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #form class="stack" novalidate (submit)="send($event, form)">
      <h2>{{ 'privacy.erase.form' | transloco }}</h2>
      <ui-field [label]="'privacy.erase.ground' | transloco" [error]="groundProblem() | transloco">
        <select
          #choice
          uiControl
          class="input"
          (change)="ground.set(grounds[choice.selectedIndex - 1])"
        >
          <option [selected]="ground() === undefined">
            {{ 'privacy.erase.choose' | transloco }}
          </option>
          @for (each of grounds; track each) {
            <option [selected]="ground() === each">
              {{ 'privacy.erase.grounds.' + each | transloco }}
            </option>
          }
        </select>
      </ui-field>
      <ui-field
        [label]="'privacy.erase.askedOn' | transloco"
        [hint]="'privacy.erase.askedOnHint' | transloco"
        [error]="dayProblem() | transloco"
      >
        <input
          #day
          uiControl
          class="input day"
          type="date"
          [max]="today"
          [value]="askedOn()"
          (change)="askedOn.set(day.value)"
        />
      </ui-field>
      <ui-field
        [label]="'privacy.erase.address' | transloco: { address: preview().person.email }"
        [hint]="'privacy.erase.addressHint' | transloco"
        [error]="addressProblem() | transloco"
      >
        <input
          #typed
          uiControl
          class="input"
          type="email"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          [value]="address()"
          (input)="address.set(typed.value)"
        />
      </ui-field>
      <p>
        <b>{{ 'privacy.erase.final' | transloco }}</b>
      </p>
      @if (store.erasing.error(); as error) {
        <app-problem [error]="error" />
      }
      <div class="row">
        <button class="button danger" type="submit" [attr.aria-disabled]="store.erasing.busy()">
          {{ 'privacy.erase.confirm' | transloco }}
        </button>
      </div>
    </form>
  `,
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    .day {
      max-width: 14rem;
    }
    ui-field {
      max-width: 36rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class ErasureForm {
  private readonly focus = inject(FormFocus);
  protected readonly store = inject(ErasureStore);

  readonly preview = input.required<EndpointReply<Endpoints['privacy.previewErasure']>>();

  protected readonly grounds = erasureGrounds;
  protected readonly today = calendarDay(new Date().toISOString());
  private readonly asked = computed(() => {
    const { request } = this.preview();
    return request?.state === 'waiting' ? calendarDay(request.askedAt) : undefined;
  });
  protected readonly ground = linkedSignal<ErasureGround | undefined>(() =>
    this.asked() === undefined ? undefined : 'request',
  );
  protected readonly askedOn = linkedSignal(() => this.asked() ?? '');
  protected readonly address = signal('');
  private readonly checked = signal(false);

  protected readonly groundProblem = computed(() =>
    this.checked() && this.ground() === undefined ? 'members.missing' : undefined,
  );
  protected readonly dayProblem = computed(() => {
    if (!this.checked()) return undefined;
    if (this.askedOn() === '') return 'members.missing';
    return this.askedOn() > this.today ? 'problem.privacy.asked-in-future' : undefined;
  });
  protected readonly addressProblem = computed(() => {
    if (!this.checked()) return undefined;
    if (this.address().trim() === '') return 'members.missing';
    return this.address().trim().toLowerCase() === this.preview().person.email.toLowerCase()
      ? undefined
      : 'problem.privacy.address-differs';
  });

  constructor() {
    inject(LeaveGuard).watch(() => this.address() !== '' && !this.store.erased());
  }

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const ground = this.ground();
    if (ground === undefined || this.dayProblem() || this.addressProblem())
      return this.focus.toFirstInvalid(form);
    await this.store.erase({ address: this.address().trim(), ground, askedOn: this.askedOn() });
  }
}
