import type { TextInScripts } from '@svetionik/domain/language/script';

/** What the columns of JSON in the tables of the platform hold. */
declare module './query' {
  interface JsonColumns {
    'platform.event.ids': Readonly<Record<string, string>>;
    'platform.job.ids': Readonly<Record<string, string>>;
    'platform.organisation.name': TextInScripts;
    'platform.organisation.town': TextInScripts;
  }
}
