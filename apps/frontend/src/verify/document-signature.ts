import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DocumentSignature as Signature } from '@svetionik/domain/signatures/document-signature';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { viewOfSignature } from './signature-view';

/** What the signature of a PDF proves, what it does not, and what speaks against it. */
@Component({
  selector: 'app-document-signature',
  imports: [TranslocoPipe, LongDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './document-signature.html',
  styleUrl: './document-signature.css',
})
export class DocumentSignature {
  readonly signature = input.required<Signature>();

  protected readonly view = computed(() => viewOfSignature(this.signature()));
  /** What stands in the certificate, as far as it is read. */
  protected readonly said = computed(() => {
    const signature = this.signature();
    if (signature.kind !== 'checked') return undefined;
    const { certificate, at } = signature;
    return { ...certificate, at: at?.toISOString(), from: certificate.validFrom.toISOString(), until: certificate.validUntil.toISOString() };
  });
}
