import { Controller } from '@nestjs/common';
import { readSystemStatus } from '@svetionik/contracts/health';
import { Handles } from '../http/handles';
import { HealthChecks } from './health-checks';

@Controller()
export class HealthController {
  constructor(private readonly checks: HealthChecks) {}

  @Handles(readSystemStatus)
  async read() {
    const { checkedAt, state, findings } = await this.checks.look();
    const checks = findings.map(({ details = {}, ...finding }) => ({ ...finding, details }));
    return { checkedAt: checkedAt.toISOString(), state, checks };
  }
}
