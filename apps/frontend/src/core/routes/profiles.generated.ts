// Written by `npm run generate` from the contracts.
import type * as profiles from '@svetionik/contracts/profiles';

export const profilesRoutes = {
  'profiles.archiveProfile': { method: 'PUT', path: '/api/v1/certificate-profiles/:profile/archived' },
  'profiles.createProfile': { method: 'PUT', path: '/api/v1/certificate-profiles/:profile' },
  'profiles.editProfile': { method: 'PATCH', path: '/api/v1/certificate-profiles/:profile' },
  'profiles.listCertifiedCourses': { method: 'GET', path: '/api/v1/certified-courses' },
  'profiles.listLicenceRequests': { method: 'GET', path: '/api/v1/account/licence-requests' },
  'profiles.listProfileVersions': { method: 'GET', path: '/api/v1/certificate-profiles/:profile/versions' },
  'profiles.listProfiles': { method: 'GET', path: '/api/v1/certificate-profiles' },
  'profiles.previewProfile': { method: 'POST', path: '/api/v1/certificate-profiles/preview' },
  'profiles.readProfile': { method: 'GET', path: '/api/v1/certificate-profiles/:profile' },
  'profiles.renderProfile': { method: 'POST', path: '/api/v1/certificate-profiles/preview/document' },
} as const;

export interface ProfilesEndpoints {
  'profiles.archiveProfile': typeof profiles.archiveProfile;
  'profiles.createProfile': typeof profiles.createProfile;
  'profiles.editProfile': typeof profiles.editProfile;
  'profiles.listCertifiedCourses': typeof profiles.listCertifiedCourses;
  'profiles.listLicenceRequests': typeof profiles.listLicenceRequests;
  'profiles.listProfileVersions': typeof profiles.listProfileVersions;
  'profiles.listProfiles': typeof profiles.listProfiles;
  'profiles.previewProfile': typeof profiles.previewProfile;
  'profiles.readProfile': typeof profiles.readProfile;
  'profiles.renderProfile': typeof profiles.renderProfile;
}
