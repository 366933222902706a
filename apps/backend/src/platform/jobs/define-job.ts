import { SetMetadata } from '@nestjs/common';

/** A kind of work, named `feature.verb`. */
export interface JobDefinition {
  readonly name: string;
  /** How often it is tried before it is dead. */
  readonly attempts: number;
  /** Seconds a worker may hold it before another may take it; renewed while it runs. */
  readonly leaseSeconds: number;
  /** Recurring work: seconds from the end of one run to the next. */
  readonly everySeconds?: number;
}

/** A piece of work as its handler receives it: ids only. */
export interface Job {
  readonly id: string;
  readonly organisationId: string | null;
  readonly ids: Readonly<Record<string, string>>;
  readonly attempt: number;
}

/** Does one kind of work. It may be called again for the same job, so it must be idempotent. */
export interface JobHandler {
  handle(job: Job): Promise<void>;
}

/** Metadata key under which a handler class carries its definition. */
export const JOB = 'svetionik:job';

export function defineJob(
  name: string,
  options: Partial<Omit<JobDefinition, 'name'>> = {},
): JobDefinition {
  return { name, attempts: 5, leaseSeconds: 60, ...options };
}

/** Marks the provider that handles a job. */
export function Works(definition: JobDefinition): ClassDecorator {
  return SetMetadata(JOB, definition);
}
