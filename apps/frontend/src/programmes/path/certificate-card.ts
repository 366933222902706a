import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { Programme } from '../programme-head';

/** Whether one certificate is issued for the whole of a programme, and by which profile. */
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
          (change)="set(profile.value || null)"
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
  /** It is as it was stored. */
  readonly changed = output<Programme>();
  protected readonly setting = new Submission();
  /** The profile that is named and cannot be chosen any more. */
  protected readonly archived = computed(() => {
    const { profile } = this.programme();
    return this.profiles()?.some(({ id }) => id === profile) === false ? profile : null;
  });

  protected async set(profile: string | null): Promise<void> {
    const { id: programme, version } = this.programme();
    await this.setting.run(async () => {
      const request = { params: { programme }, body: { profile }, version };
      this.changed.emit(await this.api.call('programmes.setProgrammeCertificate', request));
    });
  }
}
