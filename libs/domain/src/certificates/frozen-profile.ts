import type { Script } from '../language/script';
import {
  accreditationGap,
  findValidAccreditation,
  type Accreditation,
  type AccreditationGap,
} from './accreditation';
import type { FrozenProfile, ProfileField } from './certificate-facts';
import type { ProfileDefinition } from './profile';
import { findPointsDifference } from './points-of-hours';
import { profileLabel } from './profile-labels';
import { inScript, profileValue } from './profile-values';

/** What a certificate by a profile is made of. */
export interface ProfileMaterial {
  readonly language: Script;
  /** In whose register it is entered, in the language of the document. */
  readonly organiserName: string;
  /** The day of issue, `2026-03-05`. */
  readonly day: string;
  /** Of the course's edition, in the order in which they were entered. */
  readonly accreditations: readonly Accreditation[];
  readonly licenceNumber: string | null;
  /** Of the course. */
  readonly hours: number;
  /** In percentage points. */
  readonly resultPercent: number;
  readonly programme: FrozenProfile['programme'];
  /** What the organiser puts under it: pictures, or the signature within the file, which stands for both. */
  readonly marks: Readonly<Record<'seal' | 'signature' | 'electronic', boolean>>;
}

/** What issuing by a profile comes to. */
export interface ProfileOutcome {
  readonly frozen: FrozenProfile;
  /** Why only participation is confirmed; undefined for a completed course. */
  readonly gap: AccreditationGap | undefined;
  /** What has to be there and is not, in the order of the document; partner, seal and signature last. */
  readonly missing: readonly Missing[];
  /** Whether it would show points that are not what the profile computes from the hours. */
  readonly pointsDiffer: boolean;
}

type Missing = ProfileField | 'partner' | 'seal' | 'signature';

/** What says nothing where no accreditation is in force. */
const ofAccreditation: readonly ProfileField[] = [
  'educationKind',
  'points',
  'accreditingBody',
  'accreditationNumber',
  'accreditationValidity',
  'competence',
  'priorityArea',
  'trainers',
];

/**
 * All that a profile adds to a certificate, in the language of the document, and what is missing for it. Where the profile asks
 * for an accreditation and none is in force, participation is confirmed: without result and without all that an accreditation
 * gives, and nothing but the partner must be there. Whoever the accreditation names as the organiser stands beside the organiser as
 * such, because an authority looks for that name; where both are the same, it stands alone.
 *
 * @param version the id of the version of the profile
 * @throws RangeError when a day of an accreditation in force is no calendar date
 * @example
 * freezeProfile(version, definition, material).missing; // ['licenceNumber']
 */
export function freezeProfile(
  version: string,
  definition: ProfileDefinition,
  material: ProfileMaterial,
): ProfileOutcome {
  const accreditation = findValidAccreditation(material.accreditations, material.day);
  const gap =
    definition.asksAccreditation && accreditation === undefined
      ? accreditationGap(material.accreditations, material.day)
      : undefined;
  const asked =
    gap === undefined
      ? definition.fields
      : definition.fields.filter(
          ({ field }) => field !== 'result' && !ofAccreditation.includes(field),
        );
  const shown = asked.map(({ field, required, label }) => ({
    field,
    required: required && gap === undefined,
    label: label?.[material.language] || profileLabel(field, material.language),
    value: profileValue(field, material, accreditation, inScript(material.language)).trim(),
  }));
  const { partnerName, partnerRole } = partnerOf(definition, material, accreditation);
  const missing: Missing[] = shown
    .filter(({ required, value }) => required && value === '')
    .map(({ field }) => field);
  if (partnerName === '' && gap === undefined) missing.push('partner');
  if (definition.asksSeal && gap === undefined) missing.push(...missingMarks(material.marks));
  const frozen: FrozenProfile = {
    version,
    orientation: definition.orientation,
    details: shown
      .filter(({ value }) => value !== '')
      .map(({ field, label, value }) => ({ field, label, value })),
    ...(partnerName ? { partnerName } : {}),
    ...(partnerName && partnerRole ? { partnerRole } : {}),
    ...(definition.programmePage && material.programme ? { programme: material.programme } : {}),
  };
  return { frozen, gap, missing, pointsDiffer: differ(definition, accreditation, material.hours) };
}

function differ(
  definition: ProfileDefinition,
  accreditation: Accreditation | undefined,
  hours: number,
): boolean {
  return (
    accreditation !== undefined &&
    findPointsDifference(definition, accreditation, hours) !== undefined
  );
}

/** The name is undefined where nobody is to stand beside the organiser, empty where somebody is and no name is known. */
function partnerOf(
  { partner, asksAccreditation }: ProfileDefinition,
  { language, organiserName }: ProfileMaterial,
  accreditation: Accreditation | undefined,
): Pick<FrozenProfile, 'partnerName' | 'partnerRole'> {
  if (partner === null) return {};
  const named = partner[language].trim();
  if (named !== '') return { partnerName: named };
  const formal = accreditation?.formalOrganiser[language].trim() ?? '';
  if (formal !== '' && formal === organiserName.trim()) return {};
  return { partnerName: formal, ...(asksAccreditation && { partnerRole: 'programme-organiser' }) };
}

function missingMarks(marks: ProfileMaterial['marks']): Missing[] {
  return marks.electronic ? [] : (['seal', 'signature'] as const).filter((mark) => !marks[mark]);
}
