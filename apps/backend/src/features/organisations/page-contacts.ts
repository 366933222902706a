import { Injectable } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import type { Look } from '../../platform/access/look';
import { OrganisationDirectory } from '../../platform/access/organisation-directory';
import { escapeHtml } from '../../platform/web/escape-html';
import type { FilledPage } from '../../platform/web/web-app';
import { contactLinks } from './contact-links';
import { completeContacts } from '@svetionik/domain/contacts/complete-contacts';
import { describeBar } from './described-contacts';
import { HelpContactsService } from './help-contacts.service';

/** Up to the path of a link to this site, before the app has loaded. */
const ownLink = /(<a\b[^>]*\shref=")\/(?!\/)/g;

const freshMilliseconds = 2000;
const patienceMilliseconds = 500;

/** What the page says of one organisation, and when that was asked for. */
class KnownPart {
  look: Look | undefined;
  links = contactLinks(describeBar(completeContacts(undefined).bar));
  askedAt = Number.NEGATIVE_INFINITY;
  asking: Promise<void> | undefined;
}

/**
 * The help contacts in the page itself, for before the app has loaded, and whose page it is. Every process asks for them again when
 * they are two seconds old, however many pages it serves; while the database does not answer, the last known ones of the same
 * organisation stand, or those that the program brings. What is known of one organisation is in no page of another.
 */
@Injectable()
export class PageContacts {
  /** By slug; what is at none is the network's. */
  private readonly parts = new Map<string | undefined, KnownPart>();

  constructor(
    private readonly organisations: OrganisationDirectory,
    private readonly contacts: HelpContactsService,
  ) {}

  /** `address` is the slug in the address of the page; an address that no organisation has is said to be missing. */
  async fill(page: string, address: string | undefined): Promise<FilledPage> {
    const part = this.parts.get(address) ?? new KnownPart();
    if (performance.now() - part.askedAt > freshMilliseconds) {
      part.asking ??= this.ask(part, address);
      await Promise.race([part.asking, delay(patienceMilliseconds, undefined, { ref: false })]);
    }
    const { look, links } = part;
    const own = look === undefined || address === undefined ? '/' : `/o/${look.slug}/`;
    return {
      page: page
        .replaceAll(ownLink, (_, before: string) => `${before}${own}`)
        .replace('ORGANISATION_PLACEHOLDER', () => escapeHtml(JSON.stringify(look ?? null)))
        .replace('HELP_CONTACTS_PLACEHOLDER', () => links),
      found: address === undefined || look !== undefined,
    };
  }

  private async ask(part: KnownPart, address: string | undefined): Promise<void> {
    const startedAt = performance.now();
    try {
      const look = await this.findLook(address);
      if (look === undefined) return;
      this.parts.set(address, part);
      part.look = look;
      const actor = { kind: 'system', organisationId: look.id } as const;
      part.links = contactLinks((await this.contacts.read(actor)).contacts);
    } catch {
      // whoever opens a page in danger gets the numbers that are known
    } finally {
      part.askedAt = startedAt;
      part.asking = undefined;
    }
  }

  private async findLook(address: string | undefined): Promise<Look | undefined> {
    if (address === undefined) {
      const { id } = await this.organisations.findNetwork();
      return this.organisations.findById(id);
    }
    const known = await this.organisations.findAt(address);
    return known === undefined ? undefined : this.organisations.findById(known.id);
  }
}
