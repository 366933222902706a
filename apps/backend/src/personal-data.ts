import { assessmentData } from './features/assessment';
import { authoringData } from './features/authoring';
import { catalogueData } from './features/catalogue';
import { credentialsData } from './features/credentials';
import { exportsData } from './features/exports';
import { groupsData } from './features/groups';
import { identityData } from './features/identity';
import { importsData } from './features/imports';
import { institutionsData } from './features/institutions';
import { issuingData } from './features/issuing';
import { learningData } from './features/learning';
import { leavingsData } from './features/leavings';
import { peopleData } from './features/people';
import { privacyData } from './features/privacy';
import { profilesData } from './features/profiles';
import { programmesData } from './features/programmes';
import { registryData } from './features/registry';
import { renewalData } from './features/renewal';
import { reportingData } from './features/reporting';
import { runsData } from './features/runs';
import { safeguardingData } from './features/safeguarding';
import { setupData } from './features/setup';
import { transcriptData } from './features/transcript';
import { platformData } from './platform/privacy/platform-data';
import type { PersonalData } from './platform/privacy/personal-data';

/** What every feature declares of the personal data in its tables. */
export const personalData: readonly PersonalData[] = [
  platformData,
  identityData,
  institutionsData,
  groupsData,
  learningData,
  assessmentData,
  registryData,
  credentialsData,
  issuingData,
  renewalData,
  transcriptData,
  programmesData,
  runsData,
  peopleData,
  authoringData,
  catalogueData,
  profilesData,
  setupData,
  reportingData,
  importsData,
  exportsData,
  leavingsData,
  safeguardingData,
  privacyData,
];
