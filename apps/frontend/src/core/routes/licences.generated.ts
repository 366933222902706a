// Written by `npm run generate` from the contracts.
import type * as licences from '@svetionik/contracts/licences';

export const licencesRoutes = {
  'licences.editLicenceRule': { method: 'PUT', path: '/api/v1/licence-rules/:rule' },
  'licences.listLicenceRuleUse': { method: 'GET', path: '/api/v1/licence-rules/use' },
  'licences.listLicenceRules': { method: 'GET', path: '/api/v1/licence-rules' },
  'licences.removeLicencePeriod': { method: 'DELETE', path: '/api/v1/account/licence-period' },
  'licences.writeLicencePeriod': { method: 'PUT', path: '/api/v1/account/licence-period' },
} as const;

export interface LicencesEndpoints {
  'licences.editLicenceRule': typeof licences.editLicenceRule;
  'licences.listLicenceRuleUse': typeof licences.listLicenceRuleUse;
  'licences.listLicenceRules': typeof licences.listLicenceRules;
  'licences.removeLicencePeriod': typeof licences.removeLicencePeriod;
  'licences.writeLicencePeriod': typeof licences.writeLicencePeriod;
}
