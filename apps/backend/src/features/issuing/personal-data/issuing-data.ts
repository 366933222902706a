import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';
import { readOwnDocumentNames } from './own-data.queries';

/** How certificates come into being and are changed. */
export const issuingData: PersonalData = {
  processing: [
    {
      activity: 'certificates',
      ground: 'contract',
      kept: { kind: 'account' },
      readers: ['certificate.issue'],
      tables: {
        'issuing.document_name': 'documentNames',
        'issuing.programme_document_name': 'documentNames',
        'issuing.change': exclude('others'),
        'issuing.batch': exclude('work'),
        'issuing.candidate': exclude('derived'),
        'issuing.programme_candidate': exclude('derived'),
        'issuing.proposal': exclude('work'),
      },
    },
  ],
  sections: { documentNames: readOwnDocumentNames },
};
