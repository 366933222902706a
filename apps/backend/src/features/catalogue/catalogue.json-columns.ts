import type { RenewalRule } from '@svetionik/domain/certificates/lifecycle/renewal';
import type { Validity } from '@svetionik/domain/certificates/lifecycle/validity';
import type { PublishedRules } from '@svetionik/domain/attempt/assessment-rules';
import type { EditionModule, EditionObjective } from './course-editions.queries';
import type { PublishedText } from './published-text';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'catalogue.course_edition.assessment': PublishedRules;
    'catalogue.course_edition.audience': PublishedText;
    'catalogue.course_edition.certificate_title': PublishedText;
    'catalogue.course_edition.objectives': readonly EditionObjective[];
    'catalogue.course_edition.renewal': RenewalRule;
    'catalogue.course_edition.summary': PublishedText;
    'catalogue.course_edition.title': PublishedText;
    'catalogue.course_edition.validity': Validity;
    'catalogue.fact.statement': PublishedText;
    'catalogue.module_edition.facts': Readonly<Record<string, number>>;
    'catalogue.module_edition.outline': EditionModule['lessons'];
    'catalogue.module_edition.summary': PublishedText;
    'catalogue.module_edition.title': PublishedText;
  }
}
