import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { queryRows } from '../database/query';
import { waitForDatabase } from '../database/wait-for-database';
import { unavailable } from '../http/domain-error';

/** The organisation that a visitor meets: the first one of the installation. */
@Injectable()
export class DefaultOrganisation {
  private id: string | undefined;

  constructor(private readonly source: DataSource) {}

  async find(): Promise<string> {
    this.id ??= await this.first();
    if (this.id === undefined) throw unavailable();
    return this.id;
  }

  private async first(): Promise<string | undefined> {
    const rows = await waitForDatabase<{ id: string }[]>(() =>
      queryRows(
        this.source,
        'SELECT id FROM platform.organisation ORDER BY created_at, id LIMIT 1',
      ),
    );
    return rows[0]?.id;
  }
}
