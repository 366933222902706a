import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { endpoints } from '@svetionik/contracts';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { ENDPOINT } from './handles';

/** Refuses to boot when a route has no endpoint, or an endpoint not exactly one route. */
@Injectable()
export class DeclaredRoutes implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const served = this.discovery
      .getControllers()
      .flatMap(({ instance }: { instance?: object }) => this.routesOf(instance));
    const names = served.map((endpoint) => endpoint.name);
    for (const { name } of endpoints) {
      const times = names.filter((other) => other === name).length;
      if (times !== 1)
        throw new Error(`The endpoint ${name} has ${times} handlers; it needs exactly one.`);
    }
    const known = new Set(endpoints.map(({ name }) => name));
    const stray = names.find((name) => !known.has(name));
    if (stray !== undefined)
      throw new Error(`The endpoint ${stray} is served but not listed in the contracts.`);
  }

  private routesOf(controller: object | undefined): EndpointDefinition[] {
    if (controller === undefined) return [];
    const prototype: unknown = Object.getPrototypeOf(controller);
    if (typeof prototype !== 'object' || prototype === null) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler: unknown = Reflect.get(prototype, method);
      if (
        typeof handler !== 'function' ||
        Reflect.getMetadata(PATH_METADATA, handler) === undefined
      )
        return [];
      const endpoint = this.reflector.get<EndpointDefinition | undefined>(ENDPOINT, handler);
      if (endpoint === undefined)
        throw new Error(
          `The route ${controller.constructor.name}.${method} declares no endpoint and so no permission.`,
        );
      return [endpoint];
    });
  }
}
