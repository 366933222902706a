import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { Programme } from '../programme-head';

/** Whether one certificate is issued for the whole of a programme, by which profile, until when it counts and what renews it. */
@Component({
  selector: 'app-certificate-card',
  imports: [TranslocoPipe, InScriptPipe, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card padded stack-small" aria-labelledby="certificate">
      <h2 id="certificate">{{ 'programmes.certificate.title' | transloco }}</h2>
      <ui-field [label]="'programmes.certificate.issued' | transloco">
        <select
          #profile
          uiControl
          class="input"
          [disabled]="setting.busy()"
          (change)="set(profile.value || null, programme().renewal)"
        >
          <option value="" [selected]="programme().profile === null">
            {{ 'programmes.certificate.forCourses' | transloco }}
          </option>
          @if (archived(); as id) {
            <option [value]="id" [selected]="true">
              {{ 'programmes.certificate.byArchived' | transloco }}
            </option>
          }
          @for (each of profiles(); track each.id) {
            <option [value]="each.id" [selected]="programme().profile === each.id">
              {{
                'programmes.certificate.byProfile' | transloco: { profile: (each.name | inScript) }
              }}
            </option>
          }
        </select>
      </ui-field>
      <p class="small soft">{{ 'programmes.certificate.text' | transloco }}</p>
      @if (programme().profile !== null) {
        <form class="stack-small" novalidate (submit)="renew($event, months.value, course.value)">
          <ui-field
            [label]="'programmes.renewal.months' | transloco"
            [hint]="'programmes.renewal.monthsHint' | transloco"
            [error]="(fault() ? 'programmes.renewal.fault' : undefined) | transloco"
          >
            <input
              #months
              uiControl
              class="input"
              inputmode="numeric"
              autocomplete="off"
              maxlength="3"
              [value]="programme().renewal?.months ?? ''"
            />
          </ui-field>
          <ui-field
            [label]="'programmes.renewal.course' | transloco"
            [hint]="'programmes.renewal.courseHint' | transloco"
          >
            <select #course uiControl class="input">
              <option value="" [selected]="programme().renewal === null">
                {{ 'programmes.renewal.none' | transloco }}
              </option>
              @if (gone(); as id) {
                <option [value]="id" [selected]="true">
                  {{ 'programmes.renewal.gone' | transloco }}
                </option>
              }
              @for (each of courses(); track each.id) {
                <option [value]="each.id" [selected]="programme().renewal?.course === each.id">
                  {{ each.name | inScript }}
                </option>
              }
            </select>
          </ui-field>
          <p>
            <button class="button quiet" [attr.aria-disabled]="setting.busy()">
              {{ 'programmes.renewal.action' | transloco }}
            </button>
          </p>
        </form>
      }
      @if (setting.error(); as error) {
        <app-problem [error]="error" />
      }
    </section>
  `,
  styles: `
    h2 {
      font-size: var(--step-1);
    }
  `,
})
export class CertificateCard {
  private readonly api = inject(ApiClient);
  readonly programme = input.required<Programme>();
  /** By which it may be issued; undefined until that is known. */
  readonly profiles = input.required<
    readonly { readonly id: string; readonly name: TextInScripts }[] | undefined
  >();
  /** By which it may be renewed. */
  readonly courses = input.required<
    readonly { readonly id: string; readonly name: TextInScripts }[] | undefined
  >();
  /** It is as it was stored. */
  readonly changed = output<Programme>();
  protected readonly setting = new Submission();
  /** The profile that is named and cannot be chosen any more. */
  protected readonly archived = computed(() => {
    const { profile } = this.programme();
    return this.profiles()?.some(({ id }) => id === profile) === false ? profile : null;
  });

  /** The course that renews and is not offered any more. */
  protected readonly gone = computed(() => {
    const course = this.programme().renewal?.course;
    const isOffered = this.courses()?.some(({ id }) => id === course) ?? true;
    return isOffered ? undefined : course;
  });
  /** Whether one of both was left out, or the number is none. */
  protected readonly fault = signal(false);

  protected async renew(event: Event, written: string, course: string): Promise<void> {
    event.preventDefault();
    const months = Number(written);
    const isTerm = Number.isInteger(months) && months >= 1 && months <= 600;
    const none = written.trim() === '' && course === '';
    this.fault.set(!none && (!isTerm || course === ''));
    if (this.fault()) return;
    await this.set(this.programme().profile, none ? null : { months, course });
  }

  protected async set(profile: string | null, renewal: Programme['renewal']): Promise<void> {
    const { id: programme, version } = this.programme();
    await this.setting.run(async () => {
      const request = { params: { programme }, body: { profile, renewal }, version };
      this.changed.emit(await this.api.call('programmes.setProgrammeCertificate', request));
    });
  }
}
