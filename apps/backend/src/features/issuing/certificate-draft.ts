import type { AccreditationGap } from '@svetionik/domain/certificates/accreditation';
import { formatCheckCode } from '@svetionik/domain/certificates/check-code';
import { registerNumber } from '@svetionik/domain/certificates/register';
import { tracks, type Track } from '@svetionik/domain/content/track';
import type {
  CertificateFacts,
  ElectronicSigner,
  FrozenDesign,
} from '@svetionik/domain/certificates/certificate-facts';
import type {
  ProfileMaterial,
  ProfileOutcome,
} from '@svetionik/domain/certificates/frozen-profile';
import type { Language } from '@svetionik/domain/language/script';
import { englishSide, type EnglishOutcome } from '@svetionik/domain/certificates/english-side';
import { usualTitleLine } from '@svetionik/domain/certificates/kind-wording';
import { trackText } from '@svetionik/domain/certificates/track-text';
import { chooseHolder, type CertificateSource } from './certificate-source';
import { computeLastDay } from './last-day';
import { applyProfile, type ChosenProfile } from '../profiles';

/** Where this installation is found, and whose signatures its keys make; undefined where there is no such key. */
export interface Installation {
  readonly publicUrl: string;
  readonly signerOf: (keyName: string) => ElectronicSigner | undefined;
}

/** What the moment of issue adds to the stored things. */
export interface IssueMark extends Installation {
  readonly number: number;
  readonly year: number;
  readonly date: string;
  /** Sixteen characters. */
  readonly checkCode: string;
}

/** Stands in a preview for the code that is drawn when the certificate is issued. */
export const codeToCome = '0000000000000000';

const holderForms = { feminine: 'f', masculine: 'm', neutral: 'neutral' } as const;

/** All that the document will say, in the script that the person chose, with the English for which the profile asks. */
export function draftFacts(source: CertificateSource, mark: IssueMark): CertificateFacts {
  const facts = draftSerbian(source, mark);
  const english = evaluateEnglish(source, facts);
  if (english === undefined) return facts;
  const { side } = english;
  if (source.profile?.definition.english?.place === 'beside') return { ...facts, english: side };
  const holderName = chooseHolder(source)?.latin ?? '';
  const { name } = source.signatory ?? {};
  return {
    ...facts,
    ...side,
    language: 'en',
    holderName,
    registerNumber: numberOf(source, mark, 'en'),
    signatoryName: name?.['sr-Latn'] ?? '',
  };
}

/** What the certificate says in English, and what nobody has given in it; undefined where the profile asks for none. */
export function evaluateEnglish(
  source: CertificateSource,
  facts: Pick<CertificateFacts, 'kind' | 'profile' | 'programme'>,
): EnglishOutcome | undefined {
  const { profile, signatory } = source;
  if (profile?.definition.english === undefined) return undefined;
  return englishSide(facts, {
    ...source,
    ...profile,
    track: chooseTrack(source),
    resultPercent: source.percent,
    signatoryRole: signatory?.role ?? { 'sr-Latn': '', 'sr-Cyrl': '' },
  });
}

function numberOf(
  { registerDesignation: designation }: CertificateSource,
  { number, year }: IssueMark,
  language: Language,
): string {
  return registerNumber({ number, year, designation }, language);
}

function draftSerbian(source: CertificateSource, mark: IssueMark): CertificateFacts {
  const { script } = source;
  const programme = source.programmeId ?? undefined;
  const renewedBy = source.renewedBy ?? undefined;
  const outcome = evaluateProfile(source);
  const kind = outcome?.gap === undefined ? undefined : 'participation';
  const holder = chooseHolder(source) ?? { latin: '', cyrillic: '' };
  const expiresOn = kind === 'participation' ? undefined : computeLastDay(source, mark.date);
  return {
    language: script,
    organiserName: source.organiserName[script],
    organiserPlace: source.organiserPlace[script],
    registerNumber: numberOf(source, mark, script),
    titleLine: usualTitleLine(script, kind, programme),
    holderName: script === 'sr-Cyrl' ? holder.cyrillic : holder.latin,
    holderForm: holderForms[source.form],
    courseTitle: source.courseTitle[script],
    track: trackText(chooseTrack(source) ?? '')[script],
    edition: source.edition,
    hours: source.hours,
    resultPercent: source.percent,
    issuedOn: mark.date,
    signatoryName: source.signatory?.name[script] ?? '',
    signatoryRole: source.signatory?.role[script] ?? '',
    checkUrl: `${mark.publicUrl}/v/${mark.checkCode}`,
    checkCode: formatCheckCode(mark.checkCode),
    signatureKind: signatureKind(source),
    ...(expiresOn !== undefined && { expiresOn }),
    ...(kind && { kind }),
    ...(programme && { programme }),
    ...(expiresOn !== undefined && renewedBy && freezeRenewal(renewedBy, source)),
    ...(outcome && { profile: outcome.frozen }),
    design: freezeDesign(source, mark),
  };
}

/** What its holder is promised stays, whatever the course says of renewals later. */
function freezeRenewal(renewedBy: string, { renewal }: CertificateSource) {
  if (!renewal) return { renewedBy };
  const { counts, opensDaysBefore, graceDays } = renewal;
  return { renewedBy, renewal: { counts, opensDaysBefore, graceDays } };
}

function freezeDesign(source: CertificateSource, { signerOf }: IssueMark): FrozenDesign {
  const { script, organiserName, signingKey } = source;
  const track = chooseTrack(source);
  const signer = signingKey === null ? undefined : signerOf(signingKey);
  return {
    name: 'framed',
    ornament: organiserName[script],
    ...(track && { track }),
    halves: 'read',
    ...(signer && { signer }),
  };
}

/** Electronic wherever the organiser names a key: nothing is issued while it cannot sign. */
function signatureKind({
  signingKey,
  signatory,
}: CertificateSource): CertificateFacts['signatureKind'] {
  if (signingKey !== null) return 'electronic';
  return typeof signatory?.signatureHash === 'string' ? 'facsimile' : 'none';
}

/** What the profile comes to for this certificate; undefined where it is issued by none. */
export function evaluateProfile(source: CertificateSource): ProfileOutcome | undefined {
  const {
    profile,
    script: language,
    organiserName,
    licenceNumber,
    hours,
    percent: resultPercent,
  } = source;
  return (
    profile &&
    applyProfile(profile, {
      language,
      organiserName: organiserName[language],
      licenceNumber,
      hours,
      resultPercent,
      marks: marksOf(source),
    })
  );
}

/** That nobody signs is another reason, and said as such. */
function marksOf({ signingKey, sealHash, signatory }: CertificateSource): ProfileMaterial['marks'] {
  return {
    electronic: signingKey !== null,
    seal: sealHash !== null,
    signature: signatory === undefined || signatory.signatureHash !== null,
  };
}

/** By which profile it would be issued, and why only participation would be confirmed. */
export function profileToCome(source: CertificateSource): {
  readonly profile: Pick<ChosenProfile, 'id' | 'name'> | null;
  readonly gap: AccreditationGap | null;
} {
  const { profile } = source;
  return {
    profile: profile === undefined ? null : { id: profile.id, name: profile.name },
    gap: evaluateProfile(source)?.gap ?? null,
  };
}

/** The holder's own track where the course belongs to it, else the course's first. */
function chooseTrack({ tracks: ofCourse, profession }: CertificateSource): Track | undefined {
  const name = ofCourse.find((candidate) => candidate === profession) ?? ofCourse[0];
  return tracks.find((track) => track === name);
}
