import type { DocumentSignature } from '@svetionik/domain/signatures/document-signature';
import { viewOfSignature } from './signature-view';

const certificate = { issuedTo: 'dr Vesna Ilić', issuedBy: 'Telo', selfIssued: false, validFrom: new Date(0), validUntil: new Date(1) };
const holds: DocumentSignature = { kind: 'checked', faults: [], certificate, at: undefined };

describe('what is said of a signature', () => {
  it.each<[string, DocumentSignature, object]>([
    ['one that holds', holds, { tone: 'good', sentence: 'holds', proven: ['unchanged', 'by'], open: ['trust', 'revoked', 'time'] }],
    ['one that nobody else confirms', { ...holds, certificate: { ...certificate, selfIssued: true } }, { tone: 'good', open: ['self', 'revoked', 'time'] }],
    ['one with a fault', { ...holds, faults: ['appended'] }, { tone: 'bad', sentence: 'fails', faults: ['appended'], proven: [], open: [] }],
    ['a damaged one', { kind: 'damaged' }, { tone: 'bad', sentence: 'damaged', proven: [] }],
    ['none', { kind: 'unsigned' }, { tone: 'light', sentence: 'unsigned', proven: [], open: [] }],
    ['one that cannot be checked', { kind: 'unchecked' }, { tone: 'light', sentence: 'unchecked', proven: [] }],
  ])('of %s is what is proven and no more', (_, signature, said) => expect(viewOfSignature(signature)).toMatchObject(said));
});
