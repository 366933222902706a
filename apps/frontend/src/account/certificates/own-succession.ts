import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Succession } from '@svetionik/domain/certificates/lifecycle/succession';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import type { OwnCertificate } from './own-certificates';

const relations = ['corrects', 'correctedBy', 'renews', 'renewedBy'] as const;

/** What a certificate corrects or renews, what corrects or renews it, and which of them counts now. Nothing where it stands alone. */
@Component({
  selector: 'app-own-succession',
  imports: [TranslocoPipe, RegisterNumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (told().length > 0 || counts() === 'other') {
      <p class="small">
        @for (each of told(); track each.relation) {
          {{
            'certificates.succession.' + each.relation
              | transloco: { number: (each.other | registerNumber) }
          }}
        }
        @switch (counts()) {
          @case ('this') {
            <b>{{ 'certificates.succession.this' | transloco }}</b>
          }
          @case ('other') {
            @if (succession().countsNow; as other) {
              <b>{{
                'certificates.succession.other' | transloco: { number: (other | registerNumber) }
              }}</b>
            }
          }
          @case ('none') {
            {{ 'certificates.succession.none' | transloco }}
          }
        }
        @if (succession().renewedBy && certificate().standing === 'valid') {
          {{ 'certificates.succession.stillValid' | transloco }}
        }
      </p>
    }
  `,
  styles: `
    :host:not(:has(p)) {
      display: none;
    }
  `,
})
export class OwnSuccession {
  readonly certificate = input.required<OwnCertificate>();
  readonly succession = input.required<Succession<OwnCertificate>>();

  protected readonly told = computed(() =>
    relations.flatMap((relation) => {
      const other = this.succession()[relation];
      return other === undefined ? [] : [{ relation, other }];
    }),
  );
  protected readonly counts = computed(() => {
    const { countsNow } = this.succession();
    if (countsNow === undefined) return 'none';
    return countsNow === this.certificate() ? 'this' : 'other';
  });
}
