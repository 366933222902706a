// Written by `npm run generate` from the contracts.
import type * as network from '@svetionik/contracts/network';

export const networkRoutes = {
  'network.readLook': { method: 'GET', path: '/api/v1/looks/:slug' },
  'network.readMark': { method: 'GET', path: '/api/v1/looks/:slug/mark' },
} as const;

export const networkWorkRoutes = {
  'network.createOrganisation': { method: 'PUT', path: '/api/v1/network/organisations/:organisation' },
  'network.editOrganisation': { method: 'PATCH', path: '/api/v1/organisations/:organisation' },
  'network.listOrganisations': { method: 'GET', path: '/api/v1/network/organisations' },
  'network.readOrganisation': { method: 'GET', path: '/api/v1/organisations/:organisation' },
  'network.removeMark': { method: 'DELETE', path: '/api/v1/organisations/:organisation/mark' },
  'network.setMark': { method: 'PUT', path: '/api/v1/organisations/:organisation/mark', field: 'picture' },
} as const;

export interface NetworkEndpoints {
  'network.createOrganisation': typeof network.createOrganisation;
  'network.editOrganisation': typeof network.editOrganisation;
  'network.listOrganisations': typeof network.listOrganisations;
  'network.readLook': typeof network.readLook;
  'network.readMark': typeof network.readMark;
  'network.readOrganisation': typeof network.readOrganisation;
  'network.removeMark': typeof network.removeMark;
  'network.setMark': typeof network.setMark;
}
