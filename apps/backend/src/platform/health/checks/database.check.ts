import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SETTINGS, type Settings } from '../../config/config.module';
import { neededConnections } from '../../database/needed-connections';
import { ChecksHealth, type HealthCheck, type HealthFinding } from '../health-check';
import { findConnectionLimit } from './checks.queries';

/** Whether the database answers, and lets in all who may come to ask at once. */
@Injectable()
@ChecksHealth('database')
export class DatabaseCheck implements HealthCheck {
  constructor(
    private readonly source: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async check(): Promise<HealthFinding> {
    const [allowed, wanted] = [
      await findConnectionLimit(this.source),
      neededConnections(this.settings),
    ];
    return wanted > allowed
      ? { state: 'warning', reason: 'few-connections', details: { allowed, wanted } }
      : { state: 'ok', reason: 'reachable' };
  }
}
