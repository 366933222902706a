import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import {
  completion,
  issuerLabels,
  quotedCourse,
  rowFacts,
} from '@svetionik/domain/certificates/certificate-text';
import { gridFacts } from '@svetionik/domain/certificates/grid-facts';
import { kindWording } from '@svetionik/domain/certificates/kind-wording';
import { detectScript } from '@svetionik/domain/language/script';

/** What a certificate says of its holder and the course, in one language. */
@Component({
  selector: 'app-document-side',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = facts();
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
  `,
  styleUrl: './document-side.css',
})
export class DocumentSide {
  readonly facts = input.required<CertificateFacts>();

  protected readonly kind = computed(() => kindWording(this.facts()));
  protected readonly issuers = computed(() => issuerLabels(this.facts()));
  protected readonly sentence = computed(() => completion(this.facts()));
  protected readonly course = computed(() => quotedCourse(this.facts()));
  protected readonly row = computed(() => {
    const facts = this.facts();
    return facts.design === undefined ? rowFacts(facts) : gridFacts(facts);
  });
  protected readonly holderLanguage = computed(() => {
    const script = detectScript(this.facts().holderName);
    return script === 'sr-Latn' || script === 'sr-Cyrl' ? script : this.facts().language;
  });
}
