import type { missingReason } from '@svetionik/contracts/certification';
import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import type {
  CertificateFacts,
  PrintedField,
} from '@svetionik/domain/certificates/certificate-facts';
import type { ProfileOutcome } from '@svetionik/domain/certificates/frozen-profile';
import { draftFacts, evaluateEnglish, evaluateProfile } from './certificate-draft';
import type { CertificateSource } from './certificate-source';
import { certificateProblems, type CertificateProblem } from '../documents';
import type { IssueConditions } from './issue-conditions';

export type MissingReason = z.output<typeof missingReason>;

const measuredTogether = 25;
const answersKept = 20_000;
const answers = new Map<string, MissingReason[]>();

/** Numbers and codes are measured at their broadest, so that what fits before the issue fits after it. */
const broadest = { number: 88_888, year: 2088, date: '2088-09-28', checkCode: 'MMMMMMMMMMMMMMMM' };

/**
 * What each of the certificates lacks, in the order given. Measuring takes half a millisecond a certificate, so it
 * lets other requests through and keeps its answers; they follow from the facts alone.
 */
export async function findMissing(
  sources: readonly CertificateSource[],
  conditions: IssueConditions,
): Promise<MissingReason[][]> {
  const found: MissingReason[][] = [];
  let measured = 0;
  for (const source of sources) {
    const facts = draftFacts(source, { ...broadest, ...conditions.installation });
    const key = JSON.stringify(facts);
    const known = answers.get(key);
    if (known === undefined && (measured += 1) % measuredTogether === 0) await setImmediate();
    const reasons = known ?? keep(key, reasonsOf(facts));
    found.push([
      ...reasons,
      ...reasonsOfEnglish(source, facts),
      ...reasonsOfSource(source, conditions),
    ]);
  }
  return found;
}

/** What stands in Serbian where English is asked for, because nobody has given it. */
function reasonsOfEnglish(source: CertificateSource, facts: CertificateFacts): MissingReason[] {
  const missing = evaluateEnglish(source, facts)?.missing ?? [];
  return missing.map((field) => ({ code: 'english-missing', field }));
}

/** What the facts do not show: what a profile asks for and is not there, an organiser that is no more, a signatory who is none, and a key that cannot sign. */
function reasonsOfSource(source: CertificateSource, conditions: IssueConditions): MissingReason[] {
  const outcome = evaluateProfile(source);
  const reasons: MissingReason[] = (outcome?.missing ?? []).map((field) => ({
    code: codeOfProfile(field),
    field: field === 'partner' ? 'partnerName' : field,
  }));
  if (outcome?.pointsDiffer) reasons.push({ code: 'points-differ', field: 'points' });
  if (source.organiserArchived)
    reasons.push({ code: 'organiser-archived', field: 'organiserName' });
  if (source.signatory !== undefined && !conditions.mayBeSignedBy(source.signatory.name))
    reasons.push({ code: 'signatory-unnamed', field: 'signatoryName' });
  const obstacle =
    source.signingKey === null ? undefined : conditions.obstacleOf(source.signingKey);
  if (obstacle !== undefined)
    reasons.push({ code: `signing-key-${obstacle}`, field: 'signatureKind' });
  if (obstacle === undefined && conditions.isSignedByAnother(source))
    reasons.push({ code: 'signing-key-of-another', field: 'signatoryName' });
  return reasons;
}

function codeOfProfile(field: ProfileOutcome['missing'][number]): MissingReason['code'] {
  if (field === 'licenceNumber') return 'licence-missing';
  if (field === 'seal' || field === 'signature') return `${field}-missing`;
  return field === 'partner' ? 'partner-missing' : 'detail-missing';
}

function keep(key: string, reasons: MissingReason[]): MissingReason[] {
  if (answers.size >= answersKept) answers.clear();
  answers.set(key, reasons);
  return reasons;
}

function reasonsOf(facts: CertificateFacts): MissingReason[] {
  return certificateProblems(facts).map((problem) => ({
    code: codeOf(problem),
    field: problem.field,
  }));
}

const ofOrganiser: readonly PrintedField[] = ['organiserName', 'organiserPlace'];

function codeOf({ code, field }: CertificateProblem): MissingReason['code'] {
  if (code !== 'missing') return code;
  if (field === 'holderName') return 'name-unconfirmed';
  if (field === 'signatoryName') return 'signatory-missing';
  return ofOrganiser.includes(field) ? 'organiser-incomplete' : 'data-missing';
}
