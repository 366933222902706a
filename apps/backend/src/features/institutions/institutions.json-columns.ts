import type { TextInScripts } from '@svetionik/domain/language/script';
import type { InstitutionText } from './institution-text';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'institutions.institution.name': TextInScripts;
    'institutions.institution.town': TextInScripts;
    'institutions.merge.kept_before': InstitutionText;
    'institutions.merge.merged_before': InstitutionText;
    'institutions.merge.chosen': InstitutionText;
  }
}
