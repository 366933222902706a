import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SignedDocument } from '@svetionik/proofs/credentials/signed-document';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { viewOfSignature } from './signature-view';

/** What the signature of a PDF proves, what it does not, and what speaks against it. */
@Component({
  selector: 'app-document-signature',
  imports: [TranslocoPipe, LongDatePipe, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './document-signature.html',
  styleUrl: './document-signature.css',
})
export class DocumentSignature {
  readonly signature = input.required<SignedDocument>();

  protected readonly view = computed(() => viewOfSignature(this.signature()));
  protected readonly organiser = computed(
    () => this.view().organiser ?? { 'sr-Latn': '', 'sr-Cyrl': '' },
  );
  protected readonly authority = computed(() => this.view().stamp?.stampedBy ?? '');
  protected readonly stampedAt = computed(() => this.view().stamp?.stampedAt.toISOString() ?? '');
  /** What stands in the certificate, as far as it is read. */
  protected readonly said = computed(() => {
    const signature = this.signature();
    if (signature.kind !== 'checked') return undefined;
    const { certificate, at } = signature;
    return {
      ...certificate,
      at: at?.toISOString(),
      from: certificate.validFrom.toISOString(),
      until: certificate.validUntil.toISOString(),
    };
  });
}
