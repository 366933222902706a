import { Injectable } from '@nestjs/common';
import { completeContacts } from '@svetionik/domain/contacts/complete-contacts';
import { setTimeout as delay } from 'node:timers/promises';
import { describeLists, type HelpContacts } from './described-contacts';
import { HelpContactsService } from './help-contacts.service';

const freshMilliseconds = 2000;
const patienceMilliseconds = 500;

/** Those that the program brings. */
const brought = describeLists(0, completeContacts(undefined));

class Known {
  contacts = brought;
  askedAt = Number.NEGATIVE_INFINITY;
  asking: Promise<void> | undefined;
}

/**
 * The help contacts as pages show them. Every process asks for those of an organisation again when they are two seconds old, however
 * many pages it serves; while the database does not answer, the last known ones stand, or those that the program brings.
 */
@Injectable()
export class KnownContacts {
  private readonly known = new Map<string, Known>();

  constructor(private readonly contacts: HelpContactsService) {}

  /** The same value as long as nothing new is known. */
  async of(organisationId: string): Promise<HelpContacts> {
    const known = this.known.get(organisationId) ?? new Known();
    this.known.set(organisationId, known);
    if (performance.now() - known.askedAt > freshMilliseconds) {
      known.asking ??= this.ask(known, organisationId);
      await Promise.race([known.asking, delay(patienceMilliseconds, undefined, { ref: false })]);
    }
    return known.contacts;
  }

  private async ask(known: Known, organisationId: string): Promise<void> {
    const startedAt = performance.now();
    try {
      known.contacts = await this.contacts.read({ kind: 'system', organisationId });
    } catch {
      // whoever opens a page in danger gets the numbers that are known
    } finally {
      known.askedAt = startedAt;
      known.asking = undefined;
    }
  }
}
