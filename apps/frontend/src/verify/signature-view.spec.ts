import type { SignedDocument } from '@svetionik/proofs/credentials/signed-document';
import type { CheckedSignature } from '@svetionik/proofs/signatures/document-signature';
import { viewOfSignature } from './signature-view';

const certificate = {
  issuedTo: 'dr Vesna Ilić',
  holder: undefined,
  issuedBy: 'Telo',
  selfIssued: false,
  validFrom: new Date(0),
  validUntil: new Date(1),
  fingerprint: 'ab',
};
const sealing = { ...certificate, holder: 'organisation' } as const;
const own = { ...certificate, selfIssued: true };
const organiser = { 'sr-Latn': 'ASTRA', 'sr-Cyrl': 'АСТРА' };
const whole: CheckedSignature = {
  kind: 'checked',
  faults: [],
  certificate,
  at: undefined,
  stamp: undefined,
};
const stamp = { stampedAt: new Date('2027-03-05T10:00:00Z'), stampedBy: 'Služba vremena' };
const published = { ...whole, origin: { kind: 'published', organiser } } as const;
const asOf = '2027-03-01T08:00:00.000Z';
const unpublished = (who: typeof organiser | undefined) =>
  ({ ...whole, origin: { kind: 'unpublished', organiser: who, asOf } }) as const;
const unknown = { ...whole, origin: { kind: 'unknown' } } as const;

describe('what is said of a signature', () => {
  it.each<[string, SignedDocument, object]>([
    [
      'one that holds',
      published,
      {
        tone: 'good',
        sentence: 'holds',
        proven: ['unchanged', 'published'],
        open: ['trust', 'revoked', 'time'],
        organiser,
        doubtful: false,
      },
    ],
    [
      'one whose certificate only its organiser confirms',
      { ...published, certificate: own },
      { tone: 'good', proven: ['unchanged', 'published'], open: ['revoked', 'time'] },
    ],
    [
      'one that its organiser has not published',
      unpublished(organiser),
      {
        tone: 'bad',
        sentence: 'foreign',
        doubtful: true,
        proven: ['unchanged', 'by'],
        organiser,
        asOf,
      },
    ],
    [
      'one that nobody has published',
      { ...unpublished(undefined), certificate: own },
      { tone: 'bad', sentence: 'strange', doubtful: true, open: ['self', 'revoked', 'time'], asOf },
    ],
    [
      'one that the data do not name',
      { ...whole, origin: { kind: 'another', organiser } },
      { tone: 'bad', sentence: 'another', doubtful: true, organiser, asOf: undefined },
    ],
    [
      'one without a list',
      unknown,
      {
        tone: 'good',
        sentence: 'holds',
        proven: ['unchanged', 'by'],
        open: ['published', 'trust', 'revoked', 'time'],
        organiser: undefined,
      },
    ],
    [
      'one that nobody else confirms, without a list',
      { ...unknown, certificate: own },
      { tone: 'good', open: ['published', 'self', 'revoked', 'time'] },
    ],
    [
      'one that an authority has stamped',
      { ...published, stamp },
      {
        tone: 'good',
        proven: ['unchanged', 'published', 'stamped'],
        open: ['trust', 'revoked', 'authority'],
        stamp,
      },
    ],
    [
      'one that an authority has stamped, without a list',
      { ...unknown, stamp },
      {
        proven: ['unchanged', 'by', 'stamped'],
        open: ['published', 'trust', 'revoked', 'authority'],
      },
    ],
    [
      'one that the data do not name, stamped',
      { ...whole, stamp, origin: { kind: 'another', organiser } },
      { tone: 'bad', proven: ['unchanged', 'by', 'stamped'], stamp },
    ],
    [
      'one with a wrong stamp',
      { ...published, faults: ['wrong-stamp'] },
      { tone: 'bad', sentence: 'fails', faults: ['wrong-stamp'], proven: [], stamp: undefined },
    ],
    [
      'one with a fault',
      { ...published, faults: ['appended'] },
      {
        tone: 'bad',
        sentence: 'fails',
        faults: ['appended'],
        doubtful: true,
        proven: [],
        open: [],
      },
    ],
    [
      'the seal of an organisation',
      { ...published, certificate: sealing },
      { tone: 'good', heading: 'organisation' },
    ],
    ['one of nobody known', published, { heading: 'unknown' }],
    ['a damaged one', { kind: 'damaged' }, { tone: 'bad', sentence: 'damaged', proven: [] }],
    [
      'one that was taken away',
      { kind: 'removed' },
      { tone: 'bad', sentence: 'removed', doubtful: true, proven: [], open: [] },
    ],
    ['none', { kind: 'unsigned' }, { tone: 'light', sentence: 'unsigned', proven: [], open: [] }],
  ])('of %s is what is proven and no more', (_, signature, said) =>
    expect(viewOfSignature(signature)).toMatchObject(said),
  );
});
