import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
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
  private asking: Promise<readonly Look[]> | undefined;

  constructor(private readonly source: DataSource) {}

  /** The organisation at an address of its own, `/o/<slug>`; undefined where none is. */
  async findAt(slug: string): Promise<Look | undefined> {
    const isSame = (look: Look) => look.slug === slug;
    return this.looks.find(isSame) ?? (await this.list()).find(isSame);
  }

  async findById(id: string): Promise<Look | undefined> {
    return (await this.list()).find((look) => look.id === id);
  }

  /** The organisation that a visitor meets at an address without one. */
  async findNetwork(): Promise<Look> {
    const isNetwork = ({ network }: Look) => network;
    const found = this.looks.find(isNetwork) ?? (await this.list()).find(isNetwork);
    if (found === undefined) throw unavailable();
    return found;
  }

  /** All, those that have left too, the network first, as they looked two seconds ago at the earliest. */
  async list(): Promise<readonly Look[]> {
    if (performance.now() - this.askedAt <= freshMilliseconds) return this.looks;
    this.asking ??= this.ask();
    return this.asking;
  }

  /** Somebody has just changed a look here. */
  forget(): void {
    this.askedAt = Number.NEGATIVE_INFINITY;
  }

  private async ask(): Promise<readonly Look[]> {
    const startedAt = performance.now();
    try {
      this.looks = await waitForDatabase(() => findLooks(this.source));
      this.askedAt = startedAt;
      return this.looks;
    } finally {
      this.asking = undefined;
    }
  }
}
