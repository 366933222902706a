import { tracks, type Track } from '../content/track';
import { accreditationGap, findValidAccreditation, type AccreditationGap } from './accreditation';
import type { Term } from './in-force';
import { chooseProfile, type ProfileDefinition } from './profile';

/** What the certificate of a course counts for: an accreditation that is in force, or why only participation would be confirmed. */
export interface Recognition<Accredited> {
  /** For whom; nobody named is everybody for whom nothing else is said. */
  readonly professions: readonly Track[];
  readonly accreditation: Accredited | null;
  /** Null with an accreditation. */
  readonly gap: AccreditationGap | null;
}

/** A profile of a course, with the accreditations of the course under it. */
export interface RecognisedProfile<Accredited> {
  readonly definition: Pick<ProfileDefinition, 'professions' | 'asksAccreditation'>;
  readonly accreditations: readonly Accredited[];
}

/**
 * What a course counts for on a day, for each profession that has a profile of its own there, in the order of the tracks, then
 * for everybody else. A profile that asks for no accreditation and has none says nothing.
 *
 * @param profiles of the course, the one made first first
 * @param day `2026-03-05`, by the calendar of the organisation
 * @example
 * listRecognitions([{ definition: { professions: ['health'], asksAccreditation: true }, accreditations: [] }], '2026-03-05');
 * // [{ professions: ['health'], accreditation: null, gap: 'missing' }]
 */
export function listRecognitions<Accredited extends Term>(
  profiles: readonly RecognisedProfile<Accredited>[],
  day: string,
): Recognition<Accredited>[] {
  const chosen = new Map<RecognisedProfile<Accredited>, Track[]>();
  for (const track of tracks) {
    const profile = chooseProfile(profiles, track);
    if (profile !== undefined && profile.definition.professions.length > 0)
      chosen.set(profile, [...(chosen.get(profile) ?? []), track]);
  }
  const others = chooseProfile(profiles, null);
  if (others !== undefined) chosen.set(others, []);
  return [...chosen].flatMap(
    ([{ definition, accreditations }, professions]): Recognition<Accredited>[] => {
      const accreditation = findValidAccreditation(accreditations, day) ?? null;
      if (accreditation !== null) return [{ professions, accreditation, gap: null }];
      return definition.asksAccreditation
        ? [{ professions, accreditation, gap: accreditationGap(accreditations, day) }]
        : [];
    },
  );
}
