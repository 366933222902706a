import { Injectable } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { ExternalContextCreator } from '@nestjs/core';
import type { EndpointDefinition, JsonReply } from '@svetionik/contracts/endpoint';
import { readInput } from '../http/read-input';
import type { AppRequest } from '../http/request';
import { ServedHandlers, type ServedHandler } from '../http/served-handlers';
import { PublishedNumbers } from '../privacy/published-numbers';

type Handler = (request: AppRequest) => Promise<unknown>;

/** Routes whose replies can be had without a request of their own: they read, answer with JSON, and know of a request who asks and its input alone. */
@Injectable()
export class TravellingHandlers {
  private readonly handlers = new Map<string, Handler>();

  constructor(
    private readonly served: ServedHandlers,
    private readonly contexts: ExternalContextCreator,
    private readonly numbers: PublishedNumbers,
  ) {}

  /** Has pages get what the process knows already of a public route. */
  answer(endpoint: EndpointDefinition, know: (organisationId: string) => Promise<unknown>): void {
    if (endpoint.permission !== 'public') throw new Error(`${endpoint.name} is not for everybody`);
    this.handlers.set(endpoint.name, ({ actor }) => know(actor.organisationId));
  }

  /** The handler of an endpoint, behind the same guards as its route. */
  find({ name }: EndpointDefinition): Handler {
    const known = this.handlers.get(name);
    if (known !== undefined) return known;
    const served = this.served.list().find(({ endpoint }) => endpoint.name === name);
    const reply = served?.endpoint.replies[200];
    if (served?.endpoint.method !== 'GET' || reply?.kind !== 'json' || !knowsInputAlone(served))
      throw new Error(`${name} cannot travel with a page`);
    const handler = this.prepare(served, reply);
    this.handlers.set(name, handler);
    return handler;
  }

  private prepare(
    { endpoint, controller, method, handler }: ServedHandler,
    reply: JsonReply,
  ): Handler {
    const call = this.contexts.create(
      controller,
      handler,
      method,
      ROUTE_ARGS_METADATA,
      { exchangeKeyForValue: () => undefined },
      undefined,
      undefined,
      { guards: true, interceptors: false, filters: false },
      'http',
    );
    return async (request) => {
      request.input = await readInput(endpoint, request, (organisationId) =>
        this.numbers.of(organisationId),
      );
      return reply.schema.parse(await call(request, request.res));
    };
  }
}

/** The parameters of decorators of our own have a factory; those of Nest, as headers and addresses, have none. */
function knowsInputAlone({ controller, method }: ServedHandler): boolean {
  const parameters: unknown = Reflect.getMetadata(
    ROUTE_ARGS_METADATA,
    controller.constructor,
    method,
  );
  return Object.values(parameters ?? {}).every(
    (parameter: unknown) =>
      typeof parameter === 'object' && parameter !== null && 'factory' in parameter,
  );
}
