import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { JOB, type JobDefinition, type JobHandler } from './define-job';

/** The handlers of this program, by the name of their job. A doubled name refuses the start. */
@Injectable()
export class JobHandlers {
  private handlers:
    | ReadonlyMap<string, { definition: JobDefinition; handler: JobHandler }>
    | undefined;

  constructor(private readonly discovery: DiscoveryService) {}

  find(name: string): { definition: JobDefinition; handler: JobHandler } | undefined {
    this.handlers ??= this.collect();
    return this.handlers.get(name);
  }

  /** The jobs that recur. */
  recurring(): JobDefinition[] {
    this.handlers ??= this.collect();
    return [...this.handlers.values()]
      .map(({ definition }) => definition)
      .filter(({ everySeconds }) => everySeconds !== undefined);
  }

  private collect(): ReadonlyMap<string, { definition: JobDefinition; handler: JobHandler }> {
    const found = new Map<string, { definition: JobDefinition; handler: JobHandler }>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const definition: unknown =
        typeof metatype === 'function' ? Reflect.getMetadata(JOB, metatype) : undefined;
      if (!isDefinition(definition)) continue;
      if (!isHandler(instance))
        throw new Error(`The provider of the job ${definition.name} has no handle().`);
      if (found.has(definition.name))
        throw new Error(`The job ${definition.name} has two handlers.`);
      found.set(definition.name, { definition, handler: instance });
    }
    return found;
  }
}

function isDefinition(value: unknown): value is JobDefinition {
  return typeof value === 'object' && value !== null && 'leaseSeconds' in value;
}

function isHandler(value: unknown): value is JobHandler {
  return (
    typeof value === 'object' &&
    value !== null &&
    'handle' in value &&
    typeof value.handle === 'function'
  );
}
