import type {
  CertificateFacts,
  ProfileField,
} from '@svetionik/domain/certificates/certificate-facts';
import { badgeCaption } from '@svetionik/domain/certificates/badge-wording';
import { criteriaWording } from '@svetionik/domain/certificates/criteria-wording';
import { programmeTag } from '@svetionik/proofs/credentials/carried-credential';
import type { JsonObject } from '@svetionik/proofs/credentials/integrity-proof';
import { signerReference as relatedCertificate } from '@svetionik/proofs/credentials/stated-signer';
import { contexts } from './document-loader';

/** Who issued a credential, where its status stands, and what hides its recipient. */
export interface CredentialCircumstances {
  /** The id of the certificate, a UUID. */
  readonly certificateId: string;
  readonly issuedAt: Date;
  /** The identifier of the organiser: `did:web:…`. */
  readonly issuer: string;
  readonly issuerUrl: string;
  /** The public address of what was achieved: the edition of a course or programme. */
  readonly achievementUrl: string;
  /** The public address of its badge, an SVG. */
  readonly badgeUrl: string;
  /** What the final assessment asks for, in percentage points. */
  readonly cutScore: number;
  readonly statusListUrl: string;
  /** The place in the list, from 0. */
  readonly statusPlace: number;
  /** The name in each script, hashed, with the salt. */
  readonly recipient: { readonly hashes: readonly string[]; readonly salt: string };
  /** The certificate that the document is signed with: where it can be had, and its SHA-256. Undefined where none signs it. */
  readonly signedWith?: { readonly url: string; readonly digest: Uint8Array } | undefined;
}

/**
 * The Open Badges 3.0 credential of a certificate (Verifiable Credentials 2.0), before it is signed. It says what the
 * document says, in its language, but never a licence number, and the name only as a hash.
 *
 * @example
 * buildCredential(facts, circumstances)['type']; // ['VerifiableCredential', 'OpenBadgeCredential']
 */
export function buildCredential(
  facts: CertificateFacts,
  circumstances: CredentialCircumstances,
): JsonObject {
  const { certificateId, issuedAt, issuer, issuerUrl, signedWith } = circumstances;
  return {
    '@context': contexts,
    id: `urn:uuid:${certificateId}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: facts.courseTitle,
    issuer: { id: issuer, type: ['Profile'], name: facts.organiserName, url: issuerUrl },
    validFrom: issuedAt.toISOString(),
    ...(facts.expiresOn === undefined ? {} : { validUntil: `${facts.expiresOn}T23:59:59Z` }),
    awardedDate: issuedAt.toISOString(),
    credentialSubject: subjectOf(facts, circumstances),
    evidence: [{ id: facts.checkUrl, type: ['Evidence'], name: facts.registerNumber }],
    credentialStatus: statusOf(circumstances),
    ...(signedWith === undefined
      ? {}
      : { relatedResource: [relatedCertificate(signedWith.url, signedWith.digest)] }),
  };
}

function subjectOf(facts: CertificateFacts, circumstances: CredentialCircumstances): JsonObject {
  const { recipient, achievementUrl } = circumstances;
  const participation = facts.kind === 'participation';
  const points = Number(detail(facts, 'points')?.replace(',', '.'));
  return {
    type: ['AchievementSubject'],
    identifier: recipient.hashes.map((identityHash) => ({
      type: 'IdentityObject',
      hashed: true,
      identityHash,
      identityType: 'name',
      salt: recipient.salt,
    })),
    achievement: achievementOf(facts, circumstances),
    ...(participation
      ? {}
      : {
          result: [
            {
              type: ['Result'],
              resultDescription: `${achievementUrl}#result`,
              value: String(facts.resultPercent),
            },
          ],
        }),
    ...(participation || Number.isNaN(points) ? {} : { creditsEarned: points }),
  };
}

function achievementOf(
  facts: CertificateFacts,
  { achievementUrl, badgeUrl, cutScore }: CredentialCircumstances,
): JsonObject {
  const alignment = alignmentsOf(facts, achievementUrl);
  return {
    id: achievementUrl,
    type: ['Achievement'],
    achievementType: facts.kind === 'participation' ? 'Certificate' : 'CertificateOfCompletion',
    name: facts.courseTitle,
    description: `${facts.courseTitle}, ${facts.titleLine}`,
    ...creatorOf(facts, achievementUrl),
    image: imageOf(facts, badgeUrl),
    criteria: { id: `${achievementUrl}#criteria`, narrative: criteriaWording(facts, cutScore) },
    fieldOfStudy: facts.track,
    inLanguage: facts.language,
    version: String(facts.edition),
    ...(facts.programme !== undefined && { tag: [programmeTag] }),
    resultDescription: [
      {
        id: `${achievementUrl}#result`,
        type: ['ResultDescription'],
        name: '%',
        resultType: 'Percent',
        valueMin: '0',
        valueMax: '100',
      },
    ],
    ...(alignment.length === 0 ? {} : { alignment }),
  };
}

function imageOf({ language, organiserName, design }: CertificateFacts, id: string): JsonObject {
  const caption = badgeCaption(language, organiserName, design?.track ?? 'general');
  return { id, type: 'Image', caption };
}

/** Whose programme was accredited, where that is not the issuer. It has no identifier of its own here, so it is told apart by the profile that names it. */
function creatorOf({ profile }: CertificateFacts, achievementUrl: string): JsonObject {
  if (profile?.partnerName === undefined || profile.partnerRole === undefined) return {};
  return {
    creator: {
      id: `${achievementUrl}#${profile.partnerRole}-${profile.version}`,
      type: ['Profile'],
      name: profile.partnerName,
    },
  };
}

/** The decision that recognises the course, and what of the framework of its authority the document names. */
function alignmentsOf(facts: CertificateFacts, achievementUrl: string): JsonObject[] {
  const targetCode = detail(facts, 'accreditationNumber');
  const decision: JsonObject[] =
    targetCode === undefined
      ? []
      : [
          {
            type: ['Alignment'],
            targetName: detail(facts, 'accreditingBody') ?? targetCode,
            targetCode,
            targetUrl: `${achievementUrl}#accreditation`,
          },
        ];
  const named = (['competence', 'priorityArea'] as const).flatMap((field): JsonObject[] => {
    const said = facts.profile?.details.find((one) => one.field === field);
    if (said === undefined) return [];
    return [
      {
        type: ['Alignment'],
        targetName: said.value,
        targetDescription: said.label,
        targetUrl: `${achievementUrl}#${field}`,
      },
    ];
  });
  return [...decision, ...named];
}

function statusOf({ statusListUrl, statusPlace }: CredentialCircumstances): JsonObject {
  return {
    id: `${statusListUrl}#${statusPlace}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(statusPlace),
    statusListCredential: statusListUrl,
  };
}

function detail({ profile }: CertificateFacts, field: ProfileField): string | undefined {
  return profile?.details.find((one) => one.field === field)?.value;
}
