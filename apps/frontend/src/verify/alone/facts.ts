import { formatCheckCode } from '@svetionik/domain/certificates/check-code';
import { registerNumber } from '@svetionik/domain/certificates/register';
import { isObject, type JsonObject } from '@svetionik/domain/credentials/integrity-proof';
import type { IssuerKey } from '@svetionik/domain/credentials/issuer-key';
import { longDate } from '@svetionik/domain/language/calendar-date';
import { formatPercent } from '@svetionik/domain/language/number-format';
import type { Language } from '@svetionik/domain/language/script';
import type { CheckedSignature } from '@svetionik/domain/signatures/document-signature';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import type { Finding } from './findings';
import type { Say } from './texts';

/** A label and what stands beside it. */
export type Fact = readonly [label: string, value: string];

/** What the signature of a credential covers, as people read it; what it does not say is left out. */
export function factsOfCredential({ credential, summary, key, hash }: Extract<Finding, { kind: 'credential' }>, say: Say, language: Language): Fact[] {
  const subject = objectIn(credential, 'credentialSubject');
  const signed = listIn(credential, 'proof').map((proof) => textIn(proof, 'created')).find((created) => created !== '');
  const facts: Fact[] = [
    [say('verify.outcome.number'), summary.registerNumber],
    [say('verify.outcome.organiser'), organiserName(key, language)],
    [say('verify.outcome.course'), summary.course],
    [say('verify.alone.fact.result'), listIn(subject, 'result').map((result) => formatPercent(Number(textIn(result, 'value')), language)).join('')],
    [say('verify.alone.fact.points'), textIn(subject, 'creditsEarned')],
    [say('verify.alone.fact.accreditation'), listIn(objectIn(subject, 'achievement'), 'alignment').map((each) => `${textIn(each, 'targetName')}, ${textIn(each, 'targetCode')}`).join('; ')],
    [say('verify.outcome.issued'), dateIn(summary.issuedAt, language)],
    [say('verify.outcome.until'), dateIn(summary.expiresOn, language)],
    [say('verify.alone.fact.signed'), dateIn(signed, language)],
    [say('verify.alone.fact.issuer'), key.issuer],
    [say('verify.alone.fact.key'), key.id],
    [say('verify.alone.fact.code'), formatCheckCode(summary.checkCode)],
    [say('verify.alone.fact.hash'), hash],
  ];
  return facts.filter(([, value]) => value !== '');
}

/** What the signature of a QR code covers. */
export function factsOfCode({ facts, key }: Extract<Finding, { kind: 'code' }>, say: Say, language: Language): Fact[] {
  const all: Fact[] = [
    [say('verify.outcome.number'), registerNumber(facts, language)],
    [say('verify.outcome.organiser'), organiserName(key, language)],
    [say('verify.outcome.issued'), dateIn(facts.issuedOn, language)],
    [say('verify.outcome.until'), dateIn(facts.expiresOn, language)],
    [say('verify.alone.fact.issuer'), key.issuer],
    [say('verify.alone.fact.key'), key.id],
    [say('verify.alone.fact.code'), formatCheckCode(facts.checkCode)],
  ];
  return all.filter(([, value]) => value !== '');
}

/** What stands in the certificate that a document was signed with. */
export function factsOfSignature({ certificate, at }: CheckedSignature, say: Say, language: Language): Fact[] {
  const day = (moment: Date, form: 'nominative' | 'genitive'): string => longDate(calendarDay(moment.toISOString()), language, form);
  const all: Fact[] = [
    [say('verify.document.issuedTo'), certificate.issuedTo],
    [say('verify.document.issuedBy'), certificate.issuedBy],
    [say('verify.document.validity'), say('verify.document.span', { from: day(certificate.validFrom, 'genitive'), until: day(certificate.validUntil, 'genitive') })],
    [say('verify.document.at'), at === undefined ? '' : day(at, 'nominative')],
  ];
  return all.filter(([, value]) => value !== '');
}

function organiserName({ organiser }: IssuerKey, language: Language): string {
  return organiser[language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn'];
}

function dateIn(date: string | undefined, language: Language): string {
  return date === undefined || Number.isNaN(Date.parse(date)) ? '' : longDate(calendarDay(date), language, 'nominative');
}

function objectIn(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isObject(value) ? value : {};
}

function listIn(object: JsonObject, name: string): JsonObject[] {
  const value = object[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function textIn(object: JsonObject, name: string): string {
  const value = object[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
