// Written by `npm run generate` from the contracts.
import type * as organisers from '@svetionik/contracts/organisers';

export const organisersRoutes = {
  'organisers.addSignatory': { method: 'PUT', path: '/api/v1/organisers/:organiser/signatories/:signatory' },
  'organisers.archiveOrganiser': { method: 'PUT', path: '/api/v1/organisers/:organiser/archived' },
  'organisers.createOrganiser': { method: 'PUT', path: '/api/v1/organisers/:organiser' },
  'organisers.editOrganiser': { method: 'PATCH', path: '/api/v1/organisers/:organiser' },
  'organisers.editSignatory': { method: 'PATCH', path: '/api/v1/organisers/:organiser/signatories/:signatory' },
  'organisers.listOrganiserNames': { method: 'GET', path: '/api/v1/organiser-names' },
  'organisers.listOrganisers': { method: 'GET', path: '/api/v1/organisers' },
  'organisers.listSigningKeys': { method: 'GET', path: '/api/v1/signing-keys' },
  'organisers.readOrganiser': { method: 'GET', path: '/api/v1/organisers/:organiser' },
  'organisers.readSeal': { method: 'GET', path: '/api/v1/organisers/:organiser/seal' },
  'organisers.readSignature': { method: 'GET', path: '/api/v1/organisers/:organiser/signatories/:signatory/signature' },
  'organisers.removeSeal': { method: 'DELETE', path: '/api/v1/organisers/:organiser/seal' },
  'organisers.removeSignature': { method: 'DELETE', path: '/api/v1/organisers/:organiser/signatories/:signatory/signature' },
  'organisers.setSeal': { method: 'PUT', path: '/api/v1/organisers/:organiser/seal', field: 'picture' },
  'organisers.setSignature': { method: 'PUT', path: '/api/v1/organisers/:organiser/signatories/:signatory/signature', field: 'picture' },
} as const;

export interface OrganisersEndpoints {
  'organisers.addSignatory': typeof organisers.addSignatory;
  'organisers.archiveOrganiser': typeof organisers.archiveOrganiser;
  'organisers.createOrganiser': typeof organisers.createOrganiser;
  'organisers.editOrganiser': typeof organisers.editOrganiser;
  'organisers.editSignatory': typeof organisers.editSignatory;
  'organisers.listOrganiserNames': typeof organisers.listOrganiserNames;
  'organisers.listOrganisers': typeof organisers.listOrganisers;
  'organisers.listSigningKeys': typeof organisers.listSigningKeys;
  'organisers.readOrganiser': typeof organisers.readOrganiser;
  'organisers.readSeal': typeof organisers.readSeal;
  'organisers.readSignature': typeof organisers.readSignature;
  'organisers.removeSeal': typeof organisers.removeSeal;
  'organisers.removeSignature': typeof organisers.removeSignature;
  'organisers.setSeal': typeof organisers.setSeal;
  'organisers.setSignature': typeof organisers.setSignature;
}
