import { inBothScripts } from '@svetionik/contracts/values';
import { chooseProfile, type ProfileDefinition } from '@svetionik/domain/certificates/profile';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { z } from 'zod';
import type { ChosenProfile } from '../profiles';

/** Somebody who completed a programme, and the profile that it names, if there still is one. */
interface NamedProfile {
  readonly courseEditionId: string;
  readonly profession: string | null;
  readonly profileId: string | null;
  readonly versionId: string | null;
  readonly profileName: TextInScripts | null;
  readonly definition: ProfileDefinition | null;
  /** The parts that are settled, in their order. */
  readonly modules: unknown;
}

const settledParts = z.array(
  z.object({ id: z.string(), title: inBothScripts, minutes: z.number() }),
);

/** By which profile the certificate is issued: as with courses, by none where the profile is for other professions. */
export function chooseProgrammeProfile(
  organisationId: string,
  day: string,
  { profileId, versionId, profileName, definition, ...completed }: NamedProfile,
): ChosenProfile | undefined {
  if (profileId === null || versionId === null || profileName === null || definition === null)
    return undefined;
  const named = { id: profileId, versionId, name: profileName, definition };
  if (chooseProfile([named], completed.profession) === undefined) return undefined;
  const programme = {
    ...{ edition: completed.courseEditionId, organisationId, objectives: [] },
    modules: settledParts.parse(completed.modules),
  };
  return { ...named, day, accreditations: [], programme };
}
