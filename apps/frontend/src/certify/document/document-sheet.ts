import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import {
  checkLine,
  programmeDuration,
  quotedCourse,
} from '@svetionik/domain/certificates/certificate-text';
import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import { framedWording } from '@svetionik/domain/certificates/framed-wording';
import { inEnglish } from '@svetionik/domain/certificates/grid-facts';
import { kindWording } from '@svetionik/domain/certificates/kind-wording';
import { matchesSignatory } from '@svetionik/domain/certificates/signer-name';
import { DocumentSide } from './document-side';

/** The texts of a certificate, word for word and in their order, in the script of the document. */
@Component({
  selector: 'app-document-sheet',
  imports: [DocumentSide],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = facts();
    <article
      [class.portrait]="it.profile?.orientation === 'portrait'"
      [lang]="it.language"
      [attr.aria-label]="kind().title"
    >
      <div class="sheet">
        <div class="sides">
          @for (side of sides(); track side.language) {
            <app-document-side [facts]="side" [lang]="side.language" />
          }
        </div>
        <div class="foot">
          <div>
            <p class="strong number">{{ it.registerNumber }}</p>
            @if (issued()) {
              <p class="strong number">{{ it.checkCode }}</p>
            }
            <p class="address">{{ check() }}</p>
          </div>
          <div class="signature">
            @if (electronic(); as words) {
              <p class="strong">{{ words.plain }}</p>
              @if (signer(); as name) {
                <p class="strong">{{ name }}</p>
              }
            }
            <p class="strong">{{ it.signatoryName }}</p>
            <p>{{ it.signatoryRole }}</p>
            <p>{{ electronic()?.original ?? words().remarks[it.signatureKind] }}</p>
          </div>
        </div>
      </div>
      @if (it.profile?.programme; as programme) {
        <div class="sheet">
          <p class="title second">{{ parts().title }}</p>
          <p class="line">{{ course() }}</p>
          <div class="columns">
            @if (programme.objectives.length > 0) {
              <div>
                <p class="strong">{{ parts().objectives }}</p>
                <ul>
                  @for (objective of programme.objectives; track $index) {
                    <li>{{ objective }}</li>
                  }
                </ul>
              </div>
            }
            <div>
              <p class="strong">{{ parts().modules }}</p>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{{ parts().module }}</th>
                    <th scope="col" class="end">{{ parts().duration }}</th>
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
                    <th scope="row">{{ parts().total }}</th>
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
  /** What the second page calls the modules of a course, or the parts of a programme. */
  protected readonly parts = computed(() => {
    const { language, programme } = this.facts();
    const ofCourse = certificateWording[language].programme;
    const { title, heading, part } = framedWording[language].parts;
    return programme === undefined
      ? ofCourse
      : { ...ofCourse, title, modules: heading, module: part };
  });
  /** Serbian, and English beside it where the document says it. */
  protected readonly sides = computed(() => {
    const facts = this.facts();
    return facts.english === undefined ? [facts] : [facts, inEnglish(facts, facts.english)];
  });
  /** What stands in the place of a signature that the file carries. */
  protected readonly electronic = computed(() => {
    const { signatureKind, design, language } = this.facts();
    if (signatureKind !== 'electronic') return undefined;
    const { signedElectronically, remarks } = certificateWording[language];
    return design === undefined
      ? { plain: signedElectronically, original: remarks.electronic }
      : framedWording[language].electronic[design.signer?.kind ?? 'unknown'];
  });
  /** Whom the certificate of the key names, where that is not the signatory. */
  protected readonly signer = computed(() => {
    const { design, signatoryName } = this.facts();
    const name = { 'sr-Latn': signatoryName, 'sr-Cyrl': signatoryName };
    const signer = design?.signer;
    if (signer === undefined) return undefined;
    return signer.kind !== 'organisation' && matchesSignatory(signer.name, name)
      ? undefined
      : signer.name;
  });
  protected readonly course = computed(() => quotedCourse(this.facts()));
  protected readonly total = computed(
    () =>
      this.facts().profile?.programme?.modules.reduce((sum, { minutes }) => sum + minutes, 0) ?? 0,
  );
  protected readonly check = computed(() => {
    const line = checkLine(this.facts());
    return this.issued() ? line : line.replace(/\/[^/]*$/u, '');
  });
  protected durationOf(minutes: number): string {
    return programmeDuration(minutes, this.facts());
  }
}
