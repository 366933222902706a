import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { execute } from '../../database/query';
import { ChecksHealth, type HealthCheck, type HealthFinding } from '../health-check';

/** Whether the database answers. */
@Injectable()
@ChecksHealth('database')
export class DatabaseCheck implements HealthCheck {
  constructor(private readonly source: DataSource) {}

  async check(): Promise<HealthFinding> {
    await execute(this.source, 'SELECT 1');
    return { state: 'ok', reason: 'reachable' };
  }
}
