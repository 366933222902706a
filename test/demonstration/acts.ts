import type { INestApplicationContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type {
  EndpointDefinition,
  EndpointRequest,
  UploadedFile,
} from '@svetionik/contracts/endpoint';
import { collectPermissions, type Role } from '@svetionik/domain/access/permissions';
import { z } from 'zod';
import type { PersonActor } from '../../apps/backend/src/platform/access/actor';
import { Answer } from '../../apps/backend/src/platform/http/answer';
import { ENDPOINT } from '../../apps/backend/src/platform/http/handles';

/** Of a parameter of a handler, what Nest keeps: how it is told from a request. */
const parameters = z.record(
  z.string(),
  z.object({ index: z.number(), factory: z.custom<Factory>().optional(), data: z.unknown() }),
);
type Factory = (data: unknown, context: unknown) => unknown;
type Handler = (request: object) => unknown;

/** Somebody who acts in the demonstration. */
export interface Acting {
  readonly id: string;
  readonly roles?: readonly Role[];
}

/**
 * Lets people do what they would do over the network, in the same process and without sessions: through the handlers of
 * the endpoints, so that what becomes of it is what the program makes of it.
 */
export class Acts {
  private readonly handlers = new Map<string, Handler>();

  constructor(
    app: INestApplicationContext,
    readonly organisationId: string,
    private readonly inNetwork = true,
  ) {
    const scanner = app.get(MetadataScanner);
    const reflector = app.get(Reflector);
    for (const { instance } of app.get(DiscoveryService).getControllers()) {
      for (const method of scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
        const endpoint = reflector.get<EndpointDefinition | undefined>(ENDPOINT, instance[method]);
        if (endpoint !== undefined)
          this.handlers.set(endpoint.name, (request) =>
            instance[method](...argumentsOf(instance, method, request)),
          );
      }
    }
  }

  /** Gives what the endpoint answers, before its contract strips it. */
  async send<Endpoint extends EndpointDefinition>(
    { id, roles = ['learner'] }: Acting,
    endpoint: Endpoint,
    request: EndpointRequest<Endpoint>,
  ): Promise<unknown> {
    const actor: PersonActor = {
      kind: 'person',
      personId: id,
      sessionId: id,
      provenAt: new Date(),
      shared: false,
      byProvider: false,
      organisationId: this.organisationId,
      inNetwork: this.inNetwork,
      timeZone: 'Europe/Belgrade',
      roles,
      lockedRoles: [],
      permissions: collectPermissions(roles),
      awaitsConsent: false,
      hasLeft: false,
    };
    const handler = this.handlers.get(endpoint.name);
    if (handler === undefined) throw new Error(`Nothing handles ${endpoint.name}.`);
    const answer = await handler({ actor, input: await inputOf(endpoint, request) });
    return answer instanceof Answer ? answer.body : answer;
  }
}

function argumentsOf(controller: object, method: string, request: object): unknown[] {
  const known = parameters.parse(
    Reflect.getMetadata(ROUTE_ARGS_METADATA, controller.constructor, method) ?? {},
  );
  const context = { switchToHttp: () => ({ getRequest: () => request }) };
  return Object.values(known)
    .sort((first, other) => first.index - other.index)
    .map(({ factory, data }) => factory?.(data, context) ?? readByNest(data));
}

/** What Nest itself reads from a request: no header is there, and the address is this machine's. */
function readByNest(header: unknown): string | undefined {
  return header === undefined ? '127.0.0.1' : undefined;
}

interface Sent {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly version?: unknown;
}

async function inputOf(endpoint: EndpointDefinition, { params, query, body, version }: Sent) {
  return {
    params: endpoint.params?.parse(params) ?? {},
    query: endpoint.query?.parse(query ?? {}) ?? {},
    body: endpoint.body instanceof z.ZodType ? endpoint.body.parse(body) : await uploaded(body),
    version,
  };
}

async function uploaded(body: unknown): Promise<UploadedFile | undefined> {
  if (!(body instanceof Blob)) return undefined;
  const name = body instanceof File ? body.name : 'slika.png';
  return { name, bytes: new Uint8Array(await body.arrayBuffer()) };
}
