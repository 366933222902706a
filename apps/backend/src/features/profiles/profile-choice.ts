import type { Accreditation } from '@svetionik/domain/certificates/accreditation';
import {
  freezeProfile,
  type ProfileMaterial,
  type ProfileOutcome,
} from '@svetionik/domain/certificates/frozen-profile';
import { chooseProfile, type ProfileDefinition } from '@svetionik/domain/certificates/profile';
import { isSurrounding, surround } from '@svetionik/domain/course/surrounding';
import type { Script, TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import {
  findEditionAccreditations,
  findCourseProfiles,
  findProgrammes,
  findSurroundingTitles,
  type CourseProfile,
  type EditionProgramme,
  type SurroundingTitle,
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
  readonly enrolledAt: Date;
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
  const courses = [...new Set(sources.map(({ courseId }) => courseId))];
  const profiles = await findCourseProfiles(transaction, organisationId, courses);
  const accreditations = await findEditionAccreditations(transaction, organisationId, editions);
  const programmes = await findProgrammes(transaction, editions);
  const titles = await findTitles(transaction, organisationId, programmes, sources);
  const chosen = new Map<string, ChosenProfile | undefined>();
  return sources.map((source) => {
    const { courseEditionId: edition, profession } = source;
    const around = titles.filter((title) => isAround(title, source));
    const key = [edition, profession, ...around.map(({ id }) => id)].join('/');
    if (!chosen.has(key)) {
      const ofCourse = profiles.filter(({ courseId }) => courseId === source.courseId);
      const profile = chooseProfile(ofCourse, profession);
      chosen.set(key, profile && complete(profile, edition, around));
    }
    return { ...source, profile: chosen.get(key) };
  });

  function complete(
    profile: CourseProfile,
    edition: string,
    around: readonly SurroundingTitle[],
  ): ChosenProfile {
    const programme = programmes.find((each) => each.edition === edition);
    return {
      ...profile,
      day,
      accreditations: accreditations.filter(
        (each) => each.edition === edition && each.profile === profile.id,
      ),
      programme: programme && { ...programme, modules: surround(programme.modules, around) },
    };
  }
}

function isAround(title: SurroundingTitle, { courseId, enrolledAt }: Asking): boolean {
  return title.courseId === courseId && isSurrounding(title, enrolledAt.getTime());
}

/** What the organisation has put around the courses that are shared with it; of its own courses nothing is asked. */
async function findTitles(
  transaction: EntityManager,
  organisationId: string,
  programmes: readonly EditionProgramme[],
  sources: readonly Asking[],
): Promise<SurroundingTitle[]> {
  const shared = programmes.filter((programme) => programme.organisationId !== organisationId);
  const courses = sources
    .filter(({ courseEditionId }) => shared.some(({ edition }) => edition === courseEditionId))
    .map(({ courseId }) => courseId);
  if (courses.length === 0) return [];
  return findSurroundingTitles(transaction, organisationId, [...new Set(courses)]);
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
