import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { RegisterEntry } from './register-entry';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'registry.certificate.entry': RegisterEntry;
    'registry.certificate.facts': CertificateFacts;
    'registry.lost_number.organiser': TextInScripts;
  }
}
