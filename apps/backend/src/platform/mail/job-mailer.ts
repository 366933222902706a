import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SETTINGS, type Settings } from '../config/config.module';
import { Transactions } from '../database/transactions';
import type { Job } from '../jobs/define-job';
import { inName, Letterheads } from './letterheads';
import { MAILER, type Mailer, type Message } from './mailer';
import { newsMail } from './news-mail';

/** No name in the network ends in it (RFC 2606): what would be written there is not sent. Accounts that are erased have such an address. */
export const nowhere = '.invalid';

/** Whom a mail goes to, and the page of this site on which they read on. */
export interface Addressee {
  readonly email: string;
  readonly language: string;
  readonly path: string;
  /** What is asked of them next, in their language; left out where that is not known or only the page can say. */
  readonly next?: string | undefined;
}

/** Writes the mails that jobs are about. */
@Injectable()
export class JobMailer {
  constructor(
    private readonly transactions: Transactions,
    private readonly letterheads: Letterheads,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Writes to whoever is found when the mail goes: nobody, where the news is none any more. `site` is where the pages of the organisation begin. */
  async write(
    { organisationId }: Job,
    find: (transaction: EntityManager) => Promise<Addressee | undefined>,
    compose: (to: string, url: string, language: string, site: string) => Message = newsMail,
  ): Promise<void> {
    const found = await this.transactions.reading(
      { kind: 'system', organisationId: organisationId ?? undefined },
      find,
    );
    if (found === undefined || found.email.endsWith(nowhere)) return;
    const { email, language, path, next } = found;
    const letterhead = await this.letterheads.of(organisationId);
    const site = `${this.settings.publicUrl}${letterhead.prefix}`;
    const composed = compose(email, `${site}${path}`, language, site);
    const message =
      next === undefined ? composed : { ...composed, text: `${composed.text}\n${next}\n` };
    await this.mailer.send(inName(letterhead, message, language));
  }
}
