import { Injectable } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { ENDPOINT } from './handles';

/** What serves an endpoint: a method of a controller. */
export interface ServedHandler {
  readonly endpoint: EndpointDefinition;
  readonly controller: object;
  readonly method: string;
  readonly handler: (...parameters: unknown[]) => unknown;
}

/** The routes of all controllers. */
@Injectable()
export class ServedHandlers {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Fails where a route declares no endpoint and so no permission. */
  list(): readonly ServedHandler[] {
    return this.discovery
      .getControllers()
      .flatMap(({ instance }: { instance?: object }) => this.handlersOf(instance));
  }

  private handlersOf(controller: object | undefined): readonly ServedHandler[] {
    if (controller === undefined) return [];
    const prototype: unknown = Object.getPrototypeOf(controller);
    if (typeof prototype !== 'object' || prototype === null) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler: unknown = Reflect.get(prototype, method);
      if (!isHandler(handler) || Reflect.getMetadata(PATH_METADATA, handler) === undefined)
        return [];
      const endpoint = this.reflector.get<EndpointDefinition | undefined>(ENDPOINT, handler);
      if (endpoint === undefined)
        throw new Error(
          `The route ${controller.constructor.name}.${method} declares no endpoint and so no permission.`,
        );
      return [{ endpoint, controller, method, handler }];
    });
  }
}

function isHandler(value: unknown): value is ServedHandler['handler'] {
  return typeof value === 'function';
}
