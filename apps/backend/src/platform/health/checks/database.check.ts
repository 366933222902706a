import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChecksHealth, type HealthCheck, type HealthFinding } from '../health-check';
import { reachDatabase } from './checks.queries';

/** Whether the database answers. */
@Injectable()
@ChecksHealth('database')
export class DatabaseCheck implements HealthCheck {
  constructor(private readonly source: DataSource) {}

  async check(): Promise<HealthFinding> {
    await reachDatabase(this.source);
    return { state: 'ok', reason: 'reachable' };
  }
}
