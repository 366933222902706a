import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import {
  checkLine,
  completion,
  issuerLabels,
  programmeDuration,
  quotedCourse,
  rowFacts,
} from '@svetionik/domain/certificates/certificate-text';
import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import { kindWording } from '@svetionik/domain/certificates/kind-wording';
import { detectScript } from '@svetionik/domain/language/script';

/** The texts of a certificate, word for word and in their order, in the script of the document. */
@Component({
  selector: 'app-document-sheet',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = facts();
    <article
      [class.portrait]="it.profile?.orientation === 'portrait'"
      [lang]="it.language"
      [attr.aria-label]="kind().title"
    >
      <div class="sheet">
        @if (it.profile?.partnerName; as partner) {
          <div class="issuers">
            <div>
              <p class="organiser">{{ it.organiserName }}</p>
              <p class="line">{{ issuers().organiserName }}</p>
            </div>
            <div>
              <p class="organiser">{{ partner }}</p>
              <p class="line">{{ issuers().partnerName }}</p>
            </div>
          </div>
        } @else {
          <p class="organiser">{{ it.organiserName }}</p>
        }
        <p class="title">{{ kind().title }}</p>
        <p class="line">{{ it.titleLine }}</p>
        <p class="holder" [lang]="holderLanguage()">{{ it.holderName || '—' }}</p>
        <p class="sentence">
          {{ sentence() }}<b>{{ course() }}</b>
        </p>
        <dl>
          @for (fact of row(); track fact.field) {
            <div>
              <dt>{{ fact.label }}</dt>
              <dd>{{ fact.value }}</dd>
            </div>
          }
        </dl>
        <div class="foot">
          <div>
            <p class="strong number">{{ it.registerNumber }}</p>
            @if (issued()) {
              <p class="strong number">{{ it.checkCode }}</p>
            }
            <p class="address">{{ check() }}</p>
          </div>
          <div class="signature">
            @if (it.signatureKind === 'electronic') {
              <p class="strong">{{ words().signedElectronically }}</p>
            }
            <p class="strong">{{ it.signatoryName }}</p>
            <p>{{ it.signatoryRole }}</p>
            <p>{{ words().remarks[it.signatureKind] }}</p>
          </div>
        </div>
      </div>
      @if (it.profile?.programme; as programme) {
        <div class="sheet">
          <p class="title second">{{ words().programme.title }}</p>
          <p class="line">{{ course() }}</p>
          <div class="columns">
            @if (programme.objectives.length > 0) {
              <div>
                <p class="strong">{{ words().programme.objectives }}</p>
                <ul>
                  @for (objective of programme.objectives; track $index) {
                    <li>{{ objective }}</li>
                  }
                </ul>
              </div>
            }
            <div>
              <p class="strong">{{ words().programme.modules }}</p>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{{ words().programme.module }}</th>
                    <th scope="col" class="end">{{ words().programme.duration }}</th>
                  </tr>
                </thead>
                <tbody>
                  @for (module of programme.modules; track $index) {
                    <tr>
                      <th scope="row">{{ module.title }}</th>
                      <td class="end">{{ durationOf(module.minutes) }}</td>
                    </tr>
                  }
                </tbody>
                <tfoot>
                  <tr>
                    <th scope="row">{{ words().programme.total }}</th>
                    <td class="end">{{ durationOf(total()) }}</td>
                  </tr>
                </tfoot>
              </table>
            </div>
          </div>
          <p class="line number">{{ it.registerNumber }}</p>
        </div>
      }
    </article>
  `,
  styleUrl: './document-sheet.css',
})
export class DocumentSheet {
  readonly facts = input.required<CertificateFacts>();
  /** Before the issue there is no check code yet. */
  readonly issued = input(true);

  protected readonly words = computed(() => certificateWording[this.facts().language]);
  protected readonly kind = computed(() => kindWording(this.facts()));
  protected readonly issuers = computed(() => issuerLabels(this.facts()));
  protected readonly sentence = computed(() => completion(this.facts()));
  protected readonly course = computed(() => quotedCourse(this.facts()));
  protected readonly row = computed(() => rowFacts(this.facts()));
  protected readonly total = computed(
    () =>
      this.facts().profile?.programme?.modules.reduce((sum, { minutes }) => sum + minutes, 0) ?? 0,
  );
  protected readonly check = computed(() => {
    const line = checkLine(this.facts());
    return this.issued() ? line : line.replace(/\/[^/]*$/u, '');
  });
  protected readonly holderLanguage = computed(() => {
    const script = detectScript(this.facts().holderName);
    return script === 'sr-Latn' || script === 'sr-Cyrl' ? script : this.facts().language;
  });

  protected durationOf(minutes: number): string {
    return programmeDuration(minutes, this.facts().language);
  }
}
