import type { Track } from '../content/track';
import type { TextInScripts } from '../language/script';
import type { FrozenProfile, ProfileField } from './certificate-facts';

/**
 * One detail that a profile has the document show.
 *
 * @example
 * const field: ShownField = { field: 'accreditationNumber', required: true, label: { 'sr-Latn': 'kataloški broj', 'sr-Cyrl': 'каталошки број' } };
 */
export interface ShownField {
  readonly field: ProfileField;
  /** Without it nothing is issued. */
  readonly required: boolean;
  /** What stands beside the value; null is the usual word, see `profileLabel`. */
  readonly label: TextInScripts | null;
}

/**
 * What the certificates of a profession are to say and how. It is data that an administrator edits; each version stays as it is.
 *
 * @example
 * firstProfiles[0]?.definition.fields.filter(({ required }) => required).map(({ field }) => field);
 */
export interface ProfileDefinition {
  /** For whom; nobody named is everybody. */
  readonly professions: readonly Track[];
  readonly orientation: FrozenProfile['orientation'];
  /** Each field once, in the order in which the document shows them. */
  readonly fields: readonly ShownField[];
  /** Whether a page with objectives, modules and their length follows. */
  readonly programmePage: boolean;
  /** Who stands beside the organiser; empty texts are the formal organiser of the accreditation, null is nobody. */
  readonly partner: TextInScripts | null;
  /** Without an accreditation in force only participation is confirmed. */
  readonly asksAccreditation: boolean;
  /** How many points an hour gives; nothing said is whatever the decision says. */
  readonly pointsPerHour?: number | undefined;
  /** Whether a certificate has to bear seal and signature, as pictures or electronically; nothing said is not. */
  readonly asksSeal?: boolean;
  /** Whether English stands beside the Serbian or instead of it; nothing said is Serbian alone. */
  readonly english?: ProfileEnglish;
}

/**
 * How a profile has certificates say in English what people wrote in Serbian.
 *
 * @example
 * const english: ProfileEnglish = { place: 'beside', terms: [{ text: 'direktorka', english: 'director' }] };
 */
export interface ProfileEnglish {
  readonly place: 'beside' | 'instead';
  /** Names, titles, roles, labels, objectives and modules, in either script. */
  readonly terms: readonly EnglishTerm[];
}

/** A text in Serbian, and what it is in English. */
export interface EnglishTerm {
  readonly text: string;
  readonly english: string;
}

/**
 * The fields in the order in which they are offered.
 *
 * @example
 * profileFields.length; // 12
 */
export const profileFields = [
  'licenceNumber',
  'educationKind',
  'points',
  'hours',
  'accreditingBody',
  'accreditationNumber',
  'accreditationValidity',
  'competence',
  'priorityArea',
  'trainers',
  'place',
  'result',
] as const satisfies readonly ProfileField[];

/**
 * Whether the holder is asked for the licence number.
 *
 * @example
 * asksLicence(definition); // true for health
 */
export function asksLicence({ fields }: Pick<ProfileDefinition, 'fields'>): boolean {
  return fields.some(({ field }) => field === 'licenceNumber');
}

/**
 * The profile by which somebody of a profession gets a certificate: the one that names the profession, and the fewest beside it;
 * else one that is for everybody. Of equals the first given counts. Undefined where none is for that person.
 *
 * @param profession null when the person has not said it
 * @example
 * chooseProfile([forEverybody, forHealth], 'health'); // forHealth
 * chooseProfile([forHealth], 'police'); // undefined
 */
export function chooseProfile<
  Profile extends { readonly definition: Pick<ProfileDefinition, 'professions'> },
>(profiles: readonly Profile[], profession: string | null): Profile | undefined {
  const naming = profiles.filter(({ definition }) =>
    definition.professions.some((each) => each === profession),
  );
  const narrowest = Math.min(...naming.map(({ definition }) => definition.professions.length));
  return (
    naming.find(({ definition }) => definition.professions.length === narrowest) ??
    profiles.find(({ definition }) => definition.professions.length === 0)
  );
}

/**
 * Whether somebody of a profession is asked for the licence number: whether the profile by which they get a certificate shows it.
 *
 * @param profession null when the person has not said it
 * @example
 * isAskedForLicence([forHealth], 'health'); // true
 * isAskedForLicence([forHealth], 'police'); // false
 */
export function isAskedForLicence(
  profiles: readonly { readonly definition: Pick<ProfileDefinition, 'professions' | 'fields'> }[],
  profession: string | null,
): boolean {
  const profile = chooseProfile(profiles, profession);
  return profile !== undefined && asksLicence(profile.definition);
}

/** What somebody lacks for a certificate by the profiles of a course: one for their profession, or the licence number without which nothing is issued. */
export type ProfileLack = 'profile' | 'licence';

/**
 * What somebody lacks for a certificate by the profiles of a course. Undefined where nothing is lacking, and where there are no profiles.
 *
 * @param profession null when the person has not said it
 * @example
 * findProfileLack([forHealth], { profession: 'police', licensed: false }); // 'profile'
 * findProfileLack([forHealth], { profession: 'health', licensed: false }); // 'licence'
 */
export function findProfileLack(
  profiles: readonly {
    readonly definition: Pick<ProfileDefinition, 'professions' | 'fields'>;
  }[],
  { profession, licensed }: { readonly profession: string | null; readonly licensed: boolean },
): ProfileLack | undefined {
  if (profiles.length === 0) return undefined;
  const chosen = chooseProfile(profiles, profession);
  if (chosen === undefined) return 'profile';
  const asks = chosen.definition.fields.some(
    ({ field, required }) => field === 'licenceNumber' && required,
  );
  return asks && !licensed ? 'licence' : undefined;
}

/**
 * The profile that is taken instead of one of several, whoever the person is: the one for the first of its professions. Undefined
 * where it is taken for somebody.
 *
 * @param profiles of a course, in the order in which they were made
 * @example
 * const [older, newer] = [{ definition: { professions: [] } }, { definition: { professions: [] } }];
 * findOverridingProfile([older, newer], newer); // older
 */
export function findOverridingProfile<
  Profile extends { readonly definition: Pick<ProfileDefinition, 'professions'> },
>(profiles: readonly Profile[], one: Profile): Profile | undefined {
  const { professions } = one.definition;
  const taken = (professions.length === 0 ? [null] : professions).map((profession) =>
    chooseProfile(profiles, profession),
  );
  return taken.includes(one) ? undefined : taken[0];
}
