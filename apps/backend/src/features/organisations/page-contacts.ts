import { Injectable } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { DefaultOrganisation } from '../../platform/access/default-organisation';
import { contactLinks } from './contact-links';
import { completeContacts } from '@svetionik/domain/contacts/complete-contacts';
import { describeBar } from './described-contacts';
import { HelpContactsService } from './help-contacts.service';

const placeholder = 'HELP_CONTACTS_PLACEHOLDER';
const freshMilliseconds = 2000;
const patienceMilliseconds = 500;

/**
 * The help contacts in the page itself, for before the app has loaded. Every process asks for them again when they
 * are two seconds old, however many pages it serves; while the database does not answer, the last known ones stand.
 */
@Injectable()
export class PageContacts {
  private links = contactLinks(describeBar(completeContacts(undefined).bar));
  private askedAt = Number.NEGATIVE_INFINITY;
  private asking: Promise<void> | undefined;

  constructor(
    private readonly organisation: DefaultOrganisation,
    private readonly contacts: HelpContactsService,
  ) {}

  async fill(page: string): Promise<string> {
    if (performance.now() - this.askedAt > freshMilliseconds) {
      this.asking ??= this.ask();
      await Promise.race([this.asking, delay(patienceMilliseconds, undefined, { ref: false })]);
    }
    return page.replace(placeholder, () => this.links);
  }

  private async ask(): Promise<void> {
    const startedAt = performance.now();
    try {
      const { contacts } = await this.contacts.read({
        kind: 'system',
        organisationId: await this.organisation.find(),
      });
      this.links = contactLinks(contacts);
    } catch {
      // whoever opens a page in danger gets the numbers that are known
    } finally {
      this.askedAt = startedAt;
      this.asking = undefined;
    }
  }
}
