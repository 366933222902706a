import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  serviceFields,
  type ServiceField,
} from '@svetionik/domain/authority-reports/report-template';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { createEditableCopy } from '../../core/forms/editable-copy';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import { type Account, AccountStore } from './account-store';

const longest: Readonly<Record<ServiceField, number>> = { rank: 80, unit: 160, serviceNumber: 40 };

/** What the lists of an authority ask of the own service, and which lists those are. Nothing is shown where none asks and nothing is written. */
@Component({
  selector: 'app-service-form',
  imports: [TranslocoPipe, Field, FieldControl, TextInScript, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (shown().length > 0) {
      <form #element class="card padded stack" novalidate (submit)="save($event, element)">
        <h2>{{ 'account.service.title' | transloco }}</h2>
        @if (request().lists.length > 0) {
          <div class="stack-small">
            <p>{{ 'account.service.asked' | transloco }}</p>
            <ul>
              @for (list of request().lists; track $index) {
                <li [uiText]="list"></li>
              }
            </ul>
            <p class="small soft">{{ 'account.service.use' | transloco }}</p>
          </div>
        } @else {
          <p>{{ 'account.service.unasked' | transloco }}</p>
        }
        @if (submission.error(); as error) {
          <app-problem [error]="error" (retry)="element.requestSubmit()" />
        }
        <div class="pair">
          @for (field of shown(); track field) {
            <ui-field
              [optional]="true"
              [label]="'account.service.field.' + field | transloco"
              [hint]="
                (field === 'serviceNumber' ? 'account.service.numberUse' : undefined) | transloco
              "
              [error]="guard.problem(details()[field]) | transloco"
            >
              <input
                #line
                uiControl
                class="input"
                autocomplete="off"
                spellcheck="false"
                [maxLength]="longest[field]"
                [value]="details()[field]"
                (input)="write(field, line.value)"
              />
            </ui-field>
          }
        </div>
        <div class="row">
          <button class="button quiet" type="submit" [attr.aria-disabled]="submission.busy()">
            {{ 'account.service.action' | transloco }}
          </button>
          <p class="small soft" role="status">
            @if (saved()) {
              {{ 'account.saved' | transloco }}
            }
          </p>
        </div>
      </form>
    }
  `,
  styleUrl: './account-form.css',
  styles: `
    ul {
      margin: 0;
      padding-inline-start: 1.2em;
    }
  `,
})
export class ServiceForm {
  private readonly store = inject(AccountStore);
  private readonly focus = inject(FormFocus);
  protected readonly guard = inject(PersonalNumberGuard);

  readonly account = input.required<Account>();

  protected readonly longest = longest;
  protected readonly request = this.store.serviceRequest;
  protected readonly shown = computed(() =>
    serviceFields.filter(
      (field) => this.request().fields.includes(field) || this.account().service[field] !== null,
    ),
  );
  protected readonly details = createEditableCopy(() => {
    const { rank, unit, serviceNumber } = this.account().service;
    return { rank: rank ?? '', unit: unit ?? '', serviceNumber: serviceNumber ?? '' };
  });
  protected readonly saved = signal(false);
  protected readonly submission = new Submission();

  protected write(field: ServiceField, text: string): void {
    this.details.update((now) => ({ ...now, [field]: text }));
    this.saved.set(false);
  }

  protected async save(event: Event, element: HTMLElement): Promise<void> {
    event.preventDefault();
    this.saved.set(false);
    const { rank, unit, serviceNumber } = this.details();
    const texts = [rank, unit, serviceNumber];
    if (texts.some((text) => this.guard.problem(text))) return this.focus.toFirstInvalid(element);
    if (!(await this.guard.allows(...texts))) return;
    const body = {
      rank: rank.trim() || null,
      unit: unit.trim() || null,
      serviceNumber: serviceNumber.trim() || null,
    };
    if (await this.submission.run(() => this.store.giveServiceDetails(body))) this.saved.set(true);
  }
}
