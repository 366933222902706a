import type { TextInScripts } from '@svetionik/domain/language/script';
import type { KeptContact } from '@svetionik/domain/contacts/complete-contacts';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'organisations.help_contacts.contacts': readonly KeptContact[];
    'organisations.help_contacts.others': readonly KeptContact[];
    'organisations.organiser.name': TextInScripts;
    'organisations.organiser.place': TextInScripts;
    'organisations.signatory.name': TextInScripts;
    'organisations.signatory.role': TextInScripts;
  }
}
