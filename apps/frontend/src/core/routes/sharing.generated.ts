// Written by `npm run generate` from the contracts.
import type * as sharing from '@svetionik/contracts/sharing';

export const sharingRoutes = {
  'sharing.chooseOrganisers': { method: 'PUT', path: '/api/v1/received-courses/organisers' },
  'sharing.endSharing': { method: 'PUT', path: '/api/v1/course-offers/:course/shares/:share/end' },
  'sharing.exportSharedSums': { method: 'GET', path: '/api/v1/course-offers/:course/sums-export' },
  'sharing.listReceived': { method: 'GET', path: '/api/v1/received-courses' },
  'sharing.readSharedSums': { method: 'GET', path: '/api/v1/course-offers/:course/sums' },
  'sharing.readSharing': { method: 'GET', path: '/api/v1/course-offers/:course/shares' },
  'sharing.setListing': { method: 'PUT', path: '/api/v1/course-offers/:course/listing' },
  'sharing.shareCourse': { method: 'PUT', path: '/api/v1/course-offers/:course/shares/:share' },
} as const;

export interface SharingEndpoints {
  'sharing.chooseOrganisers': typeof sharing.chooseOrganisers;
  'sharing.endSharing': typeof sharing.endSharing;
  'sharing.exportSharedSums': typeof sharing.exportSharedSums;
  'sharing.listReceived': typeof sharing.listReceived;
  'sharing.readSharedSums': typeof sharing.readSharedSums;
  'sharing.readSharing': typeof sharing.readSharing;
  'sharing.setListing': typeof sharing.setListing;
  'sharing.shareCourse': typeof sharing.shareCourse;
}
