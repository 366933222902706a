import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChecksHealth, type HealthCheck, type HealthFinding } from '../health-check';

/** Whether the database answers. */
@Injectable()
@ChecksHealth('database')
export class DatabaseCheck implements HealthCheck {
  constructor(private readonly source: DataSource) {}

  async check(): Promise<HealthFinding> {
    await this.source.query('SELECT 1');
    return { state: 'ok', reason: 'reachable' };
  }
}
