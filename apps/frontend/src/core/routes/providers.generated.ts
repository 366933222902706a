// Written by `npm run generate` from the contracts.
import type * as providers from '@svetionik/contracts/providers';

export const providersRoutes = {
  'providers.beginProviderProof': { method: 'POST', path: '/api/v1/session/provider-proofs' },
  'providers.beginProviderSignIn': { method: 'POST', path: '/api/v1/session/provider-steps' },
  'providers.checkProvider': { method: 'POST', path: '/api/v1/sign-in-provider/checked' },
  'providers.finishProviderSignIn': { method: 'POST', path: '/api/v1/session/provider-answers' },
  'providers.linkMember': { method: 'POST', path: '/api/v1/sign-in-provider/links' },
  'providers.linkProvider': { method: 'POST', path: '/api/v1/account/provider-links' },
  'providers.listOwnProviderLinks': { method: 'GET', path: '/api/v1/account/provider-links' },
  'providers.readOfferedProvider': { method: 'GET', path: '/api/v1/session/provider' },
  'providers.readProvider': { method: 'GET', path: '/api/v1/sign-in-provider' },
  'providers.removeOwnProviderLink': { method: 'DELETE', path: '/api/v1/account/provider-links/:organisation' },
  'providers.removeProvider': { method: 'DELETE', path: '/api/v1/sign-in-provider' },
  'providers.setProvider': { method: 'PUT', path: '/api/v1/sign-in-provider' },
  'providers.unlinkMember': { method: 'DELETE', path: '/api/v1/sign-in-provider/links/:person' },
} as const;

export interface ProvidersEndpoints {
  'providers.beginProviderProof': typeof providers.beginProviderProof;
  'providers.beginProviderSignIn': typeof providers.beginProviderSignIn;
  'providers.checkProvider': typeof providers.checkProvider;
  'providers.finishProviderSignIn': typeof providers.finishProviderSignIn;
  'providers.linkMember': typeof providers.linkMember;
  'providers.linkProvider': typeof providers.linkProvider;
  'providers.listOwnProviderLinks': typeof providers.listOwnProviderLinks;
  'providers.readOfferedProvider': typeof providers.readOfferedProvider;
  'providers.readProvider': typeof providers.readProvider;
  'providers.removeOwnProviderLink': typeof providers.removeOwnProviderLink;
  'providers.removeProvider': typeof providers.removeProvider;
  'providers.setProvider': typeof providers.setProvider;
  'providers.unlinkMember': typeof providers.unlinkMember;
}
