import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { endpoints } from '@svetionik/contracts';
import { ServedHandlers } from './served-handlers';

/** Refuses to boot when a route has no endpoint, or an endpoint not exactly one route. */
@Injectable()
export class DeclaredRoutes implements OnApplicationBootstrap {
  constructor(private readonly handlers: ServedHandlers) {}

  onApplicationBootstrap(): void {
    const names = this.handlers.list().map(({ endpoint }) => endpoint.name);
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
}
