import type { ProviderFetch } from '../../apps/backend/src/features/identity/providers/provider-fetch';
import { ProviderSilent } from '../../apps/backend/src/features/identity/providers/provider-failure';

/** The provider of the standard data, and what it knows our program by. */
export const standardIssuer = 'https://prijava.primer.rs';
export const standardClientSecret = 'tajna-koju-zna-i-pruzalac-0123456789';

/** What a provider says of itself. */
export const standardDiscovery = {
  issuer: standardIssuer,
  authorization_endpoint: `${standardIssuer}/auth`,
  token_endpoint: `${standardIssuer}/token`,
  jwks_uri: `${standardIssuer}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['ES256'],
};

/** The provider of the standard data, which says what it is and signs nobody in. */
const standardProvider: ProviderFetch = (address) =>
  address === `${standardIssuer}/.well-known/openid-configuration`
    ? Promise.resolve(Response.json(standardDiscovery))
    : Promise.reject(new ProviderSilent('it only says what it is'));

let inItsPlace: ProviderFetch | undefined;

/** Another one answers in the place of the standard provider, until it is undefined. */
export function putProvider(provider: ProviderFetch | undefined): void {
  inItsPlace = provider;
}

/** No test asks anybody beyond this machine. */
export const answerAsProvider: ProviderFetch = (address, request) =>
  (inItsPlace ?? standardProvider)(address, request);
