import type { HolderKind } from '@svetionik/proofs/signatures/certificate-holder';
import type { IssuerKey } from '@svetionik/proofs/credentials/issuer-key';
import { isForeign, type SignedDocument } from '@svetionik/proofs/credentials/signed-document';
import type {
  CheckedSignature,
  SignatureFault,
  SignatureStamp,
} from '@svetionik/proofs/signatures/document-signature';

/** What is said of the signature of a document, in messages under `verify.document`. */
export interface SignatureView {
  readonly tone: 'good' | 'light' | 'bad';
  /** Whose it is: a signature of a person and a seal of an organisation are two things in law. */
  readonly heading: HolderKind | 'unknown';
  readonly sentence:
    | 'holds'
    | 'fails'
    | 'foreign'
    | 'another'
    | 'strange'
    | Exclude<SignedDocument['kind'], 'checked'>;
  readonly faults: readonly SignatureFault[];
  /** Whether to ask for the original. */
  readonly doubtful: boolean;
  readonly proven: readonly ('unchanged' | 'published' | 'by' | 'stamped')[];
  readonly open: readonly ('published' | OpenQuestion)[];
  /** Whom the sentences name: who has published the certificate, or has not. */
  readonly organiser: IssuerKey['organiser'] | undefined;
  /** What a time stamp says, where one is proven. */
  readonly stamp: SignatureStamp | undefined;
  /** The moment of the list in which the certificate is not, ISO 8601. */
  readonly asOf: string | undefined;
}

type OpenQuestion = 'trust' | 'self' | 'revoked' | 'time' | 'authority';

type CheckedDocument = Extract<SignedDocument, { kind: 'checked' }>;

const nothing = {
  heading: 'unknown',
  faults: [],
  doubtful: false,
  proven: [],
  open: [],
  organiser: undefined,
  stamp: undefined,
  asOf: undefined,
} as const;

/** Says exactly what is proven: nothing, where anything speaks against it, and never that an authority is trusted. */
export function viewOfSignature(signature: SignedDocument): SignatureView {
  if (signature.kind === 'removed')
    return { ...nothing, tone: 'bad', sentence: signature.kind, doubtful: true };
  if (signature.kind !== 'checked')
    return {
      ...nothing,
      tone: signature.kind === 'damaged' ? 'bad' : 'light',
      sentence: signature.kind,
    };
  if (signature.faults.length > 0)
    return {
      ...nothing,
      heading: headingOf(signature),
      tone: 'bad',
      sentence: 'fails',
      faults: signature.faults,
      doubtful: true,
    };
  return viewOfIntact(signature);
}

/** Nothing was changed since it was signed; the question is by whom. */
function viewOfIntact(signature: CheckedDocument): SignatureView {
  const { origin, stamp } = signature;
  const said = {
    ...nothing,
    heading: headingOf(signature),
    stamp,
    organiser: 'organiser' in origin ? origin.organiser : undefined,
    asOf: 'asOf' in origin ? origin.asOf : undefined,
  };
  const stamped = stamp === undefined ? [] : (['stamped'] as const);
  if (isForeign(signature))
    return {
      ...said,
      tone: 'bad',
      sentence:
        origin.kind === 'another'
          ? 'another'
          : said.organiser === undefined
            ? 'strange'
            : 'foreign',
      doubtful: true,
      proven: ['unchanged', 'by', ...stamped],
      open: openOf(signature),
    };
  if (origin.kind === 'published')
    return {
      ...said,
      tone: 'good',
      sentence: 'holds',
      proven: ['unchanged', 'published', ...stamped],
      open: openOf(signature).filter((each) => each !== 'self'),
    };
  return {
    ...said,
    tone: 'good',
    sentence: 'holds',
    proven: ['unchanged', 'by', ...stamped],
    open: ['published', ...openOf(signature)],
  };
}

function headingOf({ certificate }: CheckedSignature): HolderKind | 'unknown' {
  return certificate.holder ?? 'unknown';
}

/** A time that an authority has stamped is proven as far as that authority is to be trusted. */
function openOf({ certificate, stamp }: CheckedSignature): readonly OpenQuestion[] {
  return [
    certificate.selfIssued ? 'self' : 'trust',
    'revoked',
    stamp === undefined ? 'time' : 'authority',
  ];
}
