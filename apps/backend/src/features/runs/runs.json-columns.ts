import type { WordsByLanguage } from '@svetionik/domain/reminders/reminder-words';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'runs.mail_template.words': WordsByLanguage;
  }
}
