import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { waitForDatabase } from '../database/wait-for-database';
import { unavailable } from '../http/domain-error';
import { findFirstOrganisation } from './default-organisation.queries';

/** The organisation that a visitor meets: the first one of the installation. */
@Injectable()
export class DefaultOrganisation {
  private id: string | undefined;

  constructor(private readonly source: DataSource) {}

  async find(): Promise<string> {
    this.id ??= await waitForDatabase(() => findFirstOrganisation(this.source));
    if (this.id === undefined) throw unavailable();
    return this.id;
  }
}
