import type { Accreditation } from '@svetionik/domain/certificates/accreditation';
import {
  freezeProfile,
  type ProfileMaterial,
  type ProfileOutcome,
} from '@svetionik/domain/certificates/frozen-profile';
import { chooseProfile, type ProfileDefinition } from '@svetionik/domain/certificates/profile';
import type { Script, TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import {
  findEditionAccreditations,
  findCourseProfiles,
  findProgrammes,
  type CourseProfile,
  type EditionProgramme,
} from './profile-choice.queries';

/** The profile by which somebody's certificate is issued, with what it is made of. */
export interface ChosenProfile {
  readonly id: string;
  readonly name: TextInScripts;
  readonly versionId: string;
  readonly definition: ProfileDefinition;
  /** The day on which it was chosen, `2026-03-05`. */
  readonly day: string;
  /** Of the edition and this profile. */
  readonly accreditations: readonly (Accreditation & { readonly id: string })[];
  readonly programme: EditionProgramme | undefined;
}

interface Asking {
  readonly courseId: string;
  readonly courseEditionId: string;
  readonly profession: string | null;
}

/** Each with the profile for its course and profession, by as many statements however many there are. */
export async function chooseProfiles<Source extends Asking>(
  transaction: EntityManager,
  organisationId: string,
  day: string,
  sources: readonly Source[],
): Promise<(Source & { readonly profile: ChosenProfile | undefined })[]> {
  const editions = [...new Set(sources.map(({ courseEditionId }) => courseEditionId))];
  const profiles = await findCourseProfiles(transaction, organisationId, [
    ...new Set(sources.map(({ courseId }) => courseId)),
  ]);
  const accreditations = await findEditionAccreditations(transaction, organisationId, editions);
  const programmes = await findProgrammes(transaction, editions);
  const chosen = new Map<string, ChosenProfile | undefined>();
  return sources.map((source) => {
    const { courseEditionId: edition, profession } = source;
    const key = `${edition}/${profession}`;
    if (!chosen.has(key)) {
      const profile = chooseProfile(
        profiles.filter(({ courseId }) => courseId === source.courseId),
        profession,
      );
      chosen.set(key, profile && complete(profile, edition));
    }
    return { ...source, profile: chosen.get(key) };
  });

  function complete(profile: CourseProfile, edition: string): ChosenProfile {
    return {
      ...profile,
      day,
      accreditations: accreditations.filter(
        (each) => each.edition === edition && each.profile === profile.id,
      ),
      programme: programmes.find((programme) => programme.edition === edition),
    };
  }
}

/** What the profile adds to a certificate, and what it lacks. */
export function applyProfile(
  { versionId, definition, day, accreditations, programme }: ChosenProfile,
  holder: Pick<
    ProfileMaterial,
    'language' | 'organiserName' | 'licenceNumber' | 'hours' | 'resultPercent' | 'marks'
  >,
): ProfileOutcome {
  return freezeProfile(versionId, definition, {
    ...holder,
    day,
    accreditations,
    programme: programme && inScript(programme, holder.language),
  });
}

function inScript(
  { objectives, modules }: EditionProgramme,
  script: Script,
): ProfileMaterial['programme'] {
  return {
    objectives: objectives.map((title) => title[script]),
    modules: modules.map(({ title, minutes }) => ({ title: title[script], minutes })),
  };
}
