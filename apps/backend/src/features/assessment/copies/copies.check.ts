import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  ChecksHealth,
  type HealthCheck,
  type HealthFinding,
} from '../../../platform/health/health-check';
import { findUnseen } from './copies.queries';

/** Whether markers see the documents that wait for them: what is missing to copy them, and what nobody has decided about. */
@Injectable()
@ChecksHealth('copies')
export class CopiesCheck implements HealthCheck {
  constructor(private readonly source: DataSource) {}

  async check(): Promise<HealthFinding> {
    const { need, undecided } = await findUnseen(this.source);
    if (need !== null) return { state: 'warning', reason: need };
    return undecided > 0
      ? { state: 'warning', reason: 'undecided', details: { count: undecided } }
      : { state: 'ok', reason: 'made' };
  }
}
