export { findEndingAccreditations } from './accreditation/accreditations.queries';
export { DefinitionVersions } from './definition-versions';
export { FirstProfiles } from './first-profiles';
export { applyProfile, chooseProfiles, type ChosenProfile } from './profile-choice';
export { findCourseProfiles } from './profile-choice.queries';
export { ProfilesModule } from './profiles.module';
export { profilesData } from './personal-data/profiles-data';
