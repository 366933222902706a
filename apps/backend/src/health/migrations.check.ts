import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { migrations } from '../generated/migrations';
import {
  ChecksHealth,
  type HealthCheck,
  type HealthFinding,
} from '../platform/health/health-check';
import { findAppliedMigrations } from './migrations.queries';

/** Whether the database is exactly of the version of this program. */
@Injectable()
@ChecksHealth('migrations')
export class MigrationsCheck implements HealthCheck {
  private readonly known = new Set(migrations.map((Migration) => new Migration().name));

  constructor(private readonly source: DataSource) {}

  async check(): Promise<HealthFinding> {
    const applied = await findAppliedMigrations(this.source);
    const missing = [...this.known].filter((name) => !applied.has(name)).length;
    if (missing > 0) return { state: 'failing', reason: 'missing', details: { missing } };
    if (applied.size > this.known.size) return { state: 'failing', reason: 'newer' };
    return { state: 'ok', reason: 'applied' };
  }
}
