import type {
  EndpointDefinition,
  EndpointReply,
  EndpointRequest,
} from '@svetionik/contracts/endpoint';
import { readReply } from './read-reply';
import { sendRequest, type Sending } from './send-request';
import type { RequestParts, Route } from './request-line';

/**
 * Calls an endpoint of the contracts from any program; the compiler knows what it takes and gives. Fails with a
 * `RequestProblem`.
 *
 * @example
 * const { items } = await callEndpoint(listTracks, {}, { address: 'https://svetionik.example.org' });
 */
export function callEndpoint<Definition extends EndpointDefinition>(
  endpoint: Definition,
  request: EndpointRequest<Definition>,
  sending?: Sending,
): Promise<EndpointReply<Definition>>;
export async function callEndpoint(
  endpoint: EndpointDefinition,
  request: RequestParts,
  sending: Sending = {},
): Promise<unknown> {
  return readReply(await sendRequest(routeOf(endpoint), request, sending));
}

function routeOf({ body, method, path }: EndpointDefinition): Route {
  return body !== undefined && 'field' in body
    ? { method, path, field: body.field }
    : { method, path };
}
