import type { DocumentSignature, SignatureFault } from '@svetionik/domain/signatures/document-signature';

/** What is said of the signature of a document, in messages under `verify.document`. */
export interface SignatureView {
  readonly tone: 'good' | 'light' | 'bad';
  readonly sentence: 'holds' | 'fails' | Exclude<DocumentSignature['kind'], 'checked'>;
  readonly faults: readonly SignatureFault[];
  readonly proven: readonly ('unchanged' | 'by')[];
  readonly open: readonly ('trust' | 'self' | 'revoked' | 'time')[];
}

/** Says exactly what is proven: nothing, where anything speaks against it, and never that somebody is trusted. */
export function viewOfSignature(signature: DocumentSignature): SignatureView {
  const nothing = { faults: [], proven: [], open: [] };
  if (signature.kind !== 'checked') return { tone: signature.kind === 'damaged' ? 'bad' : 'light', sentence: signature.kind, ...nothing };
  if (signature.faults.length > 0) return { ...nothing, tone: 'bad', sentence: 'fails', faults: signature.faults };
  return { tone: 'good', sentence: 'holds', faults: [], proven: ['unchanged', 'by'], open: [signature.certificate.selfIssued ? 'self' : 'trust', 'revoked', 'time'] };
}
