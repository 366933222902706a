import type { WaitingPerson } from './selection';

/** Where something that is missing is put right: a page here, or the person who is to be asked. */
export interface Remedy {
  readonly page?: readonly string[];
  readonly mail?: string;
}

const ofOrganiser = [
  'organiserName',
  'organiserPlace',
  'signatoryName',
  'signatoryRole',
  'signatureKind',
  'seal',
  'signature',
];
const ofCourse = ['courseTitle', 'track', 'hours', 'edition', 'programme'];
const ofAccreditation = [
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
 * What removes the reason why somebody has no certificate yet; undefined where the course or programme has to be changed, which only
 * its authors may. No programme is accredited, so that what a profile takes from an accreditation is put right in the profile.
 */
export function findRemedy(
  { person, organiser, course, profile, accreditation }: WaitingPerson,
  { code, field }: WaitingPerson['missing'][number],
  isAuthor: boolean,
): Remedy | undefined {
  const ofProfile = profile ? { page: ['/certify/issue/profiles', profile.id] } : undefined;
  if (code === 'english-missing') return ofProfile;
  if (field === 'holderName' || field === 'licenceNumber') return { mail: person.email };
  if (ofOrganiser.includes(field)) return { page: ['/admin/organisers', organiser.id] };
  if (ofAccreditation.includes(field) && !course.programme)
    return { page: ['/certify/issue/accreditations', accreditation ?? 'new'] };
  if (ofCourse.includes(field))
    return isAuthor
      ? { page: [course.programme ? '/programmes' : '/author/courses', course.id] }
      : undefined;
  return ofProfile;
}
