import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Database } from '../database/query';
import { waitForDatabase } from '../database/wait-for-database';
import { unavailable } from '../http/domain-error';
import type { Look } from './look';
import { findLooks } from './organisation-directory.queries';

/** How old a look may be that somebody is shown. Every process asks anew, however many pages it serves. */
const freshMilliseconds = 2000;

/**
 * The organisations of the installation, as anybody may know them. Where one is found never changes and is never given to another, so
 * that it is remembered; an address that nobody has is looked for again as often as looks are.
 */
@Injectable()
export class OrganisationDirectory {
  private looks: readonly Look[] = [];
  private askedAt = Number.NEGATIVE_INFINITY;
  private readonly asking = new Map<Database, Promise<readonly Look[]>>();

  constructor(private readonly source: DataSource) {}

  /** The organisation at an address of its own, `/o/<slug>`; undefined where none is. */
  async findAt(slug: string): Promise<Look | undefined> {
    const isSame = (look: Look) => look.slug === slug;
    return this.looks.find(isSame) ?? (await this.list()).find(isSame);
  }

  async findById(id: string, database?: Database): Promise<Look | undefined> {
    return (await this.list(database)).find((look) => look.id === id);
  }

  /** The organisation that a visitor meets at an address without one. */
  async findNetwork(): Promise<Look> {
    const isNetwork = ({ network }: Look) => network;
    const found = this.looks.find(isNetwork) ?? (await this.list()).find(isNetwork);
    if (found === undefined) throw unavailable();
    return found;
  }

  /**
   * All, those that have left too, the network first, as they looked two seconds ago at the earliest. Whoever is in a transaction asks by it:
   * as many as the pool has connections would otherwise each hold one, and wait for another.
   */
  async list(database: Database = this.source): Promise<readonly Look[]> {
    if (performance.now() - this.askedAt <= freshMilliseconds) return this.looks;
    const asking = this.asking.get(database) ?? this.ask(database);
    this.asking.set(database, asking);
    return asking;
  }

  /** Somebody has just changed a look here. */
  forget(): void {
    this.askedAt = Number.NEGATIVE_INFINITY;
  }

  private async ask(database: Database): Promise<readonly Look[]> {
    const startedAt = performance.now();
    const find = () => findLooks(database);
    try {
      // a transaction that is cut is begun again as a whole, or not at all
      this.looks = await (database === this.source ? waitForDatabase(find) : find());
      this.askedAt = startedAt;
      return this.looks;
    } finally {
      this.asking.delete(database);
    }
  }
}
