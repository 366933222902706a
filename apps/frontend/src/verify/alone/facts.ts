import { formatCheckCode } from '@svetionik/domain/certificates/check-code';
import { registerNumber } from '@svetionik/domain/certificates/register';
import {
  isObject,
  readObject,
  type JsonObject,
} from '@svetionik/proofs/credentials/integrity-proof';
import { sealedOrganisers } from '@svetionik/proofs/credentials/check-seal';
import type { IssuerKey } from '@svetionik/proofs/credentials/issuer-key';
import { longDate } from '@svetionik/domain/language/calendar-date';
import { formatNumber, formatPercent } from '@svetionik/domain/language/number-format';
import type { Language } from '@svetionik/domain/language/script';
import type { RecordedCredential } from '@svetionik/proofs/credentials/recorded-credentials';
import type { CheckedSignature } from '@svetionik/proofs/signatures/document-signature';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { documentWords, titleLabel } from '../certified-words';
import type { Finding } from './findings';
import type { Say } from './texts';

/** A label and what stands beside it. */
export type Fact = readonly [label: string, value: string];

/** What the signature of a credential covers, as people read it; what it does not say is left out. */
export function factsOfCredential(
  { credential, summary, key, hash }: Extract<Finding, { kind: 'credential' }>,
  say: Say,
  language: Language,
): Fact[] {
  const subject = readObject(credential, 'credentialSubject');
  const signed = listIn(credential, 'proof')
    .map((proof) => textIn(proof, 'created'))
    .find((created) => created !== '');
  const facts: Fact[] = [
    [say('verify.outcome.number'), summary.registerNumber],
    [say('verify.outcome.organiser'), organiserName(key, language)],
    [
      say('verify.alone.fact.creator'),
      textIn(readObject(readObject(subject, 'achievement'), 'creator'), 'name'),
    ],
    [say(titleLabel(summary)), summary.course],
    [say('verify.kind.label'), documentIn(summary, say)],
    [say('verify.alone.fact.result'), resultIn(subject, language)],
    [say('verify.alone.fact.points'), pointsIn(subject, language)],
    [
      say('verify.alone.fact.accreditation'),
      listIn(readObject(subject, 'achievement'), 'alignment').map(accreditationIn).join('; '),
    ],
    [say('verify.outcome.issued'), formatDate(summary.issuedAt, language)],
    [say('verify.outcome.until'), formatDate(summary.expiresOn, language, 'genitive')],
    [say('verify.alone.fact.signed'), formatDate(signed, language)],
    [say('verify.alone.fact.issuer'), key.issuer],
    [say('verify.alone.fact.key'), key.id],
    [say('verify.alone.fact.code'), formatCheckCode(summary.checkCode)],
    [say('verify.alone.fact.hash'), hash],
  ];
  return facts.filter(([, value]) => value !== '');
}

/** A document within a learner record. */
export function factsOfRecorded(
  { summary, check }: RecordedCredential,
  say: Say,
  language: Language,
): Fact[] {
  const facts: Fact[] = [
    [say(titleLabel(summary)), summary.course],
    [say('verify.outcome.number'), summary.registerNumber],
    [say('verify.outcome.issued'), formatDate(summary.issuedAt, language)],
    [say('verify.alone.fact.code'), formatCheckCode(summary.checkCode)],
    [say('verify.record.proof'), say(`verify.record.check.${check}`)],
  ];
  return facts.filter(([, value]) => value !== '');
}

function documentIn(certified: Parameters<typeof documentWords>[0], say: Say): string {
  const words = documentWords(certified);
  return words === undefined ? '' : say(words);
}

function resultIn(subject: JsonObject, language: Language): string {
  return listIn(subject, 'result')
    .map((result) => formatPercent(Number(textIn(result, 'value')), language))
    .join('');
}

function pointsIn(subject: JsonObject, language: Language): string {
  return subject['creditsEarned'] === undefined
    ? ''
    : formatNumber(Number(textIn(subject, 'creditsEarned')), language, 2);
}

/** What the signature of a QR code covers. */
export function factsOfCode(
  { facts, keys }: Extract<Finding, { kind: 'code' }>,
  say: Say,
  language: Language,
): Fact[] {
  const all: Fact[] = [
    [say('verify.outcome.number'), registerNumber(facts, language)],
    [
      say('verify.outcome.organiser'),
      sealedOrganisers({ keys })
        .map((organiser) => organiserName({ organiser }, language))
        .join('; '),
    ],
    [say('verify.kind.label'), documentIn(facts, say)],
    [say('verify.outcome.issued'), formatDate(facts.issuedOn, language)],
    [say('verify.outcome.until'), formatDate(facts.expiresOn, language, 'genitive')],
    [say('verify.alone.fact.issuer'), keys.map(({ issuer }) => issuer).join('; ')],
    [say('verify.alone.fact.key'), keys[0].id],
    [say('verify.alone.fact.code'), formatCheckCode(facts.checkCode)],
  ];
  return all.filter(([, value]) => value !== '');
}

/** What stands in the certificate that a document was signed with. */
export function factsOfSignature(
  { certificate, at }: CheckedSignature,
  say: Say,
  language: Language,
): Fact[] {
  const day = (moment: Date | undefined, form?: 'genitive'): string =>
    formatDate(moment?.toISOString(), language, form);
  const all: Fact[] = [
    [say('verify.document.issuedTo'), certificate.issuedTo],
    [say('verify.document.issuedBy'), certificate.issuedBy],
    [
      say('verify.document.validity'),
      say('verify.document.span', {
        from: day(certificate.validFrom, 'genitive'),
        until: day(certificate.validUntil, 'genitive'),
      }),
    ],
    [say('verify.document.at'), day(at)],
    [say('verify.document.fingerprint'), certificate.fingerprint],
  ];
  return all.filter(([, value]) => value !== '');
}

export function organiserName(
  { organiser }: Pick<IssuerKey, 'organiser'>,
  language: Language,
): string {
  return organiser[language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn'];
}

/** The body and its number; the number alone where nobody named the body. */
function accreditationIn(alignment: JsonObject): string {
  return [...new Set([textIn(alignment, 'targetName'), textIn(alignment, 'targetCode')])].join(
    ', ',
  );
}

export function formatDate(
  date: string | undefined,
  language: Language,
  form: 'nominative' | 'genitive' = 'nominative',
): string {
  return date === undefined || Number.isNaN(Date.parse(date))
    ? ''
    : longDate(calendarDay(date), language, form);
}

function listIn(object: JsonObject, name: string): JsonObject[] {
  const value = object[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function textIn(object: JsonObject, name: string): string {
  const value = object[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
