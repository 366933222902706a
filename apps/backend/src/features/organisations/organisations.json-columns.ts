import type { TextInScripts } from '@svetionik/domain/language/script';
import type { HelpContact } from './help-contacts.entity';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'organisations.help_contacts.contacts': readonly HelpContact[];
    'organisations.organiser.name': TextInScripts;
    'organisations.organiser.place': TextInScripts;
    'organisations.signatory.name': TextInScripts;
    'organisations.signatory.role': TextInScripts;
  }
}
