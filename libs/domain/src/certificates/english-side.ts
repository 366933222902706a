import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { TextInScripts } from '../language/script';
import type { Track } from '../content/track';
import { findValidAccreditation, type Accreditation } from './accreditation';
import type {
  CertificateFacts,
  EnglishSide,
  FrozenProfile,
  PrintedField,
} from './certificate-facts';
import { usualTitleLine } from './kind-wording';
import type { EnglishTerm, ProfileDefinition } from './profile';
import { profileLabel } from './profile-labels';
import { profileValue, type DetailMaterial } from './profile-values';
import { englishTrackText } from './track-text';

/** What the English of a certificate is made of: what people wrote, and what a profile calls it in English. */
export interface EnglishMaterial extends DetailMaterial {
  readonly definition: ProfileDefinition;
  /** Of the course's edition, in the order in which they were entered. */
  readonly accreditations: readonly Accreditation[];
  /** The day of issue, `2026-03-05`. */
  readonly day: string;
  readonly track: Track | undefined;
  readonly organiserName: TextInScripts;
  readonly organiserPlace: TextInScripts;
  readonly courseTitle: TextInScripts;
  /** May be empty. */
  readonly signatoryRole: TextInScripts;
  readonly programme:
    | {
        readonly objectives: readonly TextInScripts[];
        readonly modules: readonly { readonly title: TextInScripts; readonly minutes: number }[];
      }
    | undefined;
}

/** The English of a certificate, and what nobody has given in English, which stands there in Serbian. */
export interface EnglishOutcome {
  readonly side: EnglishSide;
  readonly missing: readonly PrintedField[];
}

type Say = (field: PrintedField, text: TextInScripts) => string;

/**
 * Says in English what a certificate says in Serbian: dates, numbers and the usual words by the rules of the language, names, titles,
 * roles, labels and the programme as the profile gives them. The names of people stay as they are.
 *
 * @param facts the same certificate in Serbian
 * @throws RangeError when a day of an accreditation in force is no calendar date
 * @example
 * englishSide(facts, material).missing; // ['courseTitle']
 */
export function englishSide(
  { kind, profile, programme }: Pick<CertificateFacts, 'kind' | 'profile' | 'programme'>,
  material: EnglishMaterial,
): EnglishOutcome {
  const missing = new Set<PrintedField>();
  const say = speakEnglish(material.definition.english?.terms ?? [], missing);
  const frozen = profile && englishProfile(profile, material, say);
  const side = {
    organiserName: say('organiserName', material.organiserName),
    organiserPlace: say('organiserPlace', material.organiserPlace),
    titleLine: usualTitleLine('en', kind, programme),
    courseTitle: say('courseTitle', material.courseTitle),
    track: englishTrackText(material.track),
    signatoryRole: say('signatoryRole', material.signatoryRole),
    ...(frozen && { profile: frozen }),
  };
  return { side, missing: [...missing] };
}

function speakEnglish(terms: readonly EnglishTerm[], missing: Set<PrintedField>): Say {
  const known = new Map(terms.map(({ text, english }) => [keyOf(text), english.trim()]));
  return (field, text) => {
    const written = text['sr-Latn'].trim() || text['sr-Cyrl'].trim();
    if (written === '') return '';
    const english = known.get(keyOf(written)) ?? known.get(keyOf(text['sr-Cyrl']));
    if (english) return english;
    missing.add(field);
    return written;
  };
}

/** A text is the same in either script. */
function keyOf(text: string): string {
  return cyrillicToLatin(text).trim();
}

function englishProfile(
  profile: FrozenProfile,
  material: EnglishMaterial,
  say: Say,
): FrozenProfile {
  const { definition, day, programme } = material;
  const accreditation = findValidAccreditation(material.accreditations, day);
  const labels = new Map(definition.fields.map(({ field, label }) => [field, label]));
  const speaking = {
    language: 'en',
    say: (field: PrintedField, text: TextInScripts) =>
      field === 'trainers' ? text['sr-Latn'] : say(field, text),
  } as const;
  const details = profile.details.map(({ field }) => {
    const label = labels.get(field);
    return {
      field,
      label: label ? say(field, label) : profileLabel(field, 'en'),
      value: profileValue(field, material, accreditation, speaking),
    };
  });
  const { partnerName: _partner, programme: _programme, ...same } = profile;
  const partner = definition.partner;
  const isNamed = partner !== null && partner['sr-Latn'].trim() !== '';
  const named = isNamed ? partner : accreditation?.formalOrganiser;
  return {
    ...same,
    details,
    ...(profile.partnerName !== undefined && named && { partnerName: say('partnerName', named) }),
    ...(profile.programme && programme && { programme: englishProgramme(programme, say) }),
  };
}

function englishProgramme(
  { objectives, modules }: NonNullable<EnglishMaterial['programme']>,
  say: Say,
): NonNullable<FrozenProfile['programme']> {
  return {
    objectives: objectives.map((text) => say('programme', text)),
    modules: modules.map(({ title, minutes }) => ({ title: say('programme', title), minutes })),
  };
}
