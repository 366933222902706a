import type { HelpContact } from './help-contacts.entity';
import type { TextInBothScripts } from './organiser.entity';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'organisations.help_contacts.contacts': readonly HelpContact[];
    'organisations.organiser.name': TextInBothScripts;
    'organisations.organiser.place': TextInBothScripts;
    'organisations.signatory.name': TextInBothScripts;
    'organisations.signatory.role': TextInBothScripts;
  }
}
