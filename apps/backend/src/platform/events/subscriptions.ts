import { Injectable } from '@nestjs/common';
import type { JobDefinition } from '../jobs/define-job';

/** Which jobs follow an event. A later feature subscribes to an earlier one when its module starts. */
@Injectable()
export class Subscriptions {
  private readonly jobsByType = new Map<string, JobDefinition[]>();

  subscribe(type: string, job: JobDefinition): void {
    this.jobsByType.set(type, [...this.of(type), job]);
  }

  of(type: string): readonly JobDefinition[] {
    return this.jobsByType.get(type) ?? [];
  }
}
