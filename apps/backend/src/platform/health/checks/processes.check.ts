import { Injectable } from '@nestjs/common';
import { ProcessGroup } from '../../processes/process-group';
import { ChecksHealth, type HealthCheck, type HealthFinding } from '../health-check';

/** Whether as many processes serve people as are to. */
@Injectable()
@ChecksHealth('processes')
export class ProcessesCheck implements HealthCheck {
  constructor(private readonly group: ProcessGroup) {}

  async check(): Promise<HealthFinding> {
    const { wanted, serving } = this.group.size;
    const details = { wanted, serving };
    return serving < wanted
      ? { state: 'warning', reason: 'missing', details }
      : { state: 'ok', reason: 'all', details };
  }
}
