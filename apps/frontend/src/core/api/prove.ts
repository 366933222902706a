import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import type { Endpoints } from '../routes.generated';

/** By what a fresh proof is given, and the proof itself, told to the server. */
export interface Proving {
  /** Asks by what: a passkey of whoever has one, otherwise the password. */
  begin(): Promise<EndpointReply<Endpoints['identity.beginProof']>>;
  /** Where the browser is sent to be signed in anew by the provider; undefined for what asks for the own way. */
  readonly beginByProvider:
    | (() => Promise<EndpointReply<Endpoints['providers.beginProviderProof']>>)
    | undefined;
  /** Fails where it proves nothing. */
  prove(proof: EndpointRequest<Endpoints['identity.renewProof']>['body']): Promise<unknown>;
}
