import { SetMetadata } from '@nestjs/common';
import type { HealthState } from '@svetionik/contracts/health';

/** What a check found. */
export interface HealthFinding {
  readonly state: HealthState;
  /** What it is, as a code that the page of administrators puts into words: `health.<check>.<reason>`. */
  readonly reason: string;
  /** Numbers and names that the words need; never about people. */
  readonly details?: Readonly<Record<string, string | number>>;
}

/** Looks at one thing that the installation needs. One that throws has failed. */
export interface HealthCheck {
  check(): Promise<HealthFinding>;
}

/** Metadata key under which a check carries its name. */
export const HEALTH_CHECK = 'svetionik:health-check';

/** Marks a provider as a check. Nothing else has to know it: `/ready`, the metrics and the page of administrators find it by this. */
export function ChecksHealth(name: string): ClassDecorator {
  return SetMetadata(HEALTH_CHECK, name);
}
