// Written by `npm run generate` from the contracts.
import type * as accreditations from '@svetionik/contracts/accreditations';

export const accreditationsRoutes = {
  'accreditations.archiveAccreditation': { method: 'PUT', path: '/api/v1/accreditations/:accreditation/archived' },
  'accreditations.createAccreditation': { method: 'PUT', path: '/api/v1/accreditations/:accreditation' },
  'accreditations.decideCarrying': { method: 'POST', path: '/api/v1/uncarried-accreditations/:accreditation/:course' },
  'accreditations.editAccreditation': { method: 'PATCH', path: '/api/v1/accreditations/:accreditation' },
  'accreditations.listAccreditations': { method: 'GET', path: '/api/v1/accreditations' },
  'accreditations.listUncarried': { method: 'GET', path: '/api/v1/uncarried-accreditations' },
  'accreditations.previewAccreditation': { method: 'POST', path: '/api/v1/accreditations/preview' },
  'accreditations.readAccreditation': { method: 'GET', path: '/api/v1/accreditations/:accreditation' },
  'accreditations.readPublishingEffects': { method: 'GET', path: '/api/v1/authoring/drafts/:draft/publishing-effects' },
} as const;

export interface AccreditationsEndpoints {
  'accreditations.archiveAccreditation': typeof accreditations.archiveAccreditation;
  'accreditations.createAccreditation': typeof accreditations.createAccreditation;
  'accreditations.decideCarrying': typeof accreditations.decideCarrying;
  'accreditations.editAccreditation': typeof accreditations.editAccreditation;
  'accreditations.listAccreditations': typeof accreditations.listAccreditations;
  'accreditations.listUncarried': typeof accreditations.listUncarried;
  'accreditations.previewAccreditation': typeof accreditations.previewAccreditation;
  'accreditations.readAccreditation': typeof accreditations.readAccreditation;
  'accreditations.readPublishingEffects': typeof accreditations.readPublishingEffects;
}
