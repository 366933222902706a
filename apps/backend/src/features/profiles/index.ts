export { DefinitionVersions } from './definition-versions';
export { FirstProfiles } from './first-profiles';
export { applyProfile, chooseProfiles, type ChosenProfile } from './profile-choice';
export { findProfilesOf } from './profile-choice.queries';
export { ProfilesModule } from './profiles.module';
