import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { KnownBrowserEntity } from './known-browser.entity';
import { hashToken, makeToken } from '../secret-token';

const keptMilliseconds = 180 * 24 * 60 * 60 * 1000;

/** A browser that was just remembered; the token goes into its cookie and nowhere else. */
export interface KnownBrowser {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Browsers that are not kept waiting for what strangers try elsewhere. See ADR 0008. */
@Injectable()
export class KnownBrowsers {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  knows(token: string, personId: string): Promise<boolean> {
    return this.source.manager.existsBy(KnownBrowserEntity, {
      tokenHash: hashToken(token),
      personId,
      expiresAt: MoreThan(this.clock.now()),
    });
  }

  /** Gives the browser a new token, to which the people it knew before move: one that was planted is worth nothing. */
  async remember(
    transaction: EntityManager,
    personId: string,
    earlier: string | undefined,
  ): Promise<KnownBrowser> {
    const browser = {
      token: makeToken(),
      expiresAt: new Date(this.clock.now().getTime() + keptMilliseconds),
    };
    const tokenHash = hashToken(browser.token);
    if (earlier !== undefined)
      await transaction.update(
        KnownBrowserEntity,
        { tokenHash: hashToken(earlier) },
        { tokenHash },
      );
    await transaction.upsert(
      KnownBrowserEntity,
      { tokenHash, personId, expiresAt: browser.expiresAt },
      ['tokenHash', 'personId'],
    );
    return browser;
  }

  async forgetAll(transaction: EntityManager, personId: string): Promise<void> {
    await transaction.delete(KnownBrowserEntity, { personId });
  }
}
