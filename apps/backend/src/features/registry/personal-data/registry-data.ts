import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';
import { listOwnDocuments, readOwnCertificateData } from './own-data';

/** The register, and the documents that were issued by it. */
export const registryData: PersonalData = {
  processing: [
    {
      activity: 'certificates',
      ground: 'legitimate-interest',
      kept: { kind: 'retention', retention: 'register-entry' },
      readers: ['register.read', 'certificate.issue'],
      tables: {
        'registry.certificate': 'certificates',
        'registry.certificate_event': 'certificates',
        'registry.document': 'certificates',
        'registry.holder_search_term': exclude('derived'),
        'registry.name_attempt': exclude('passing'),
      },
    },
  ],
  sections: { certificates: readOwnCertificateData },
  files: listOwnDocuments,
};
