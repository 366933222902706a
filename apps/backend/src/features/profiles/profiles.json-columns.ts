import type { Accreditation } from '@svetionik/domain/certificates/accreditation';
import type { ProfileDefinition } from '@svetionik/domain/certificates/profile';
import type { LicenceRule } from '@svetionik/domain/credits/licence-rule';
import type { ReportTemplate } from '@svetionik/domain/authority-reports/report-template';
import type { TextInScripts } from '@svetionik/domain/language/script';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'profiles.accreditation.decision': Omit<Accreditation, 'validFrom' | 'validTo'>;
    'profiles.course_profile.definition': ProfileDefinition;
    'profiles.course_profile.name': TextInScripts;
    'profiles.definition_version.definition': LicenceRule | ReportTemplate;
    'profiles.profile_version.definition': ProfileDefinition;
    'profiles.profile_version.name': TextInScripts;
    'profiles.profiles.definition': ProfileDefinition;
    'profiles.profiles.name': TextInScripts;
  }
}
