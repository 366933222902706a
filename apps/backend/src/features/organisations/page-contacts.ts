import { Injectable } from '@nestjs/common';
import { completeContacts } from '@svetionik/domain/contacts/complete-contacts';
import { setTimeout as delay } from 'node:timers/promises';
import type { Look } from '../../platform/access/look';
import { OrganisationDirectory } from '../../platform/access/organisation-directory';
import { escapeHtml } from '../../platform/web/escape-html';
import type { FilledPage } from '../../platform/web/web-app';
import { contactLinks } from './contact-links';
import { describeBar, type HelpContacts } from './described-contacts';
import { KnownContacts } from './known-contacts';

/** Up to the path of a link to this site, before the app has loaded. */
const ownLink = /(<a\b[^>]*\shref=")\/(?!\/)/g;

const patienceMilliseconds = 500;
const brought = describeBar(completeContacts(undefined).bar);

type BarContacts = HelpContacts['contacts'];

interface Place {
  /** Where its links to this site lead. */
  readonly own: string;
  readonly look: Look | undefined;
  readonly contacts: BarContacts;
}

interface Filled {
  readonly page: string;
  readonly look: string;
  readonly contacts: BarContacts;
  readonly filled: string;
}

/**
 * The help contacts in the page itself, for before the app has loaded, and whose page it is. What is known of one organisation is in no
 * page of another; while the database does not answer, what was known last stands.
 */
@Injectable()
export class PageContacts {
  /** By slug; what is at none is the network's. */
  private readonly looks = new Map<string | undefined, Look>();
  /** By where the links of a page lead. */
  private readonly filled = new Map<string, Filled>();

  constructor(
    private readonly organisations: OrganisationDirectory,
    private readonly contacts: KnownContacts,
  ) {}

  /** `address` is the slug in the address of the page; an address that no organisation has is said to be missing. */
  async fill(page: string, address: string | undefined): Promise<FilledPage> {
    const look = await this.findLook(address);
    const found = address === undefined || look !== undefined;
    const contacts = look === undefined ? brought : (await this.contacts.of(look.id)).contacts;
    const own = look === undefined || address === undefined ? '/' : `/o/${look.slug}/`;
    return { page: this.fillIn(page, { own, look, contacts }), found };
  }

  private fillIn(page: string, at: Place): string {
    const [known, look] = [this.filled.get(at.own), JSON.stringify(at.look ?? null)];
    if (known?.page === page && known.look === look && known.contacts === at.contacts)
      return known.filled;
    const filled = page
      .replaceAll(ownLink, (_, before: string) => `${before}${at.own}`)
      .replace('ORGANISATION_PLACEHOLDER', () => withoutPlaces(escapeHtml(look)))
      .replace('HELP_CONTACTS_PLACEHOLDER', () => withoutPlaces(contactLinks(at.contacts)));
    this.filled.set(at.own, { page, look, contacts: at.contacts, filled });
    return filled;
  }

  /** What was known last where the database does not answer in time. */
  private async findLook(address: string | undefined): Promise<Look | undefined> {
    const look = await Promise.race([
      this.askForLook(address).catch(() => this.looks.get(address)),
      delay(patienceMilliseconds, undefined, { ref: false }).then(() => this.looks.get(address)),
    ]);
    if (look !== undefined) this.looks.set(address, look);
    return look;
  }

  private async askForLook(address: string | undefined): Promise<Look | undefined> {
    const known =
      address === undefined
        ? await this.organisations.findNetwork()
        : await this.organisations.findAt(address);
    return known === undefined ? undefined : this.organisations.findById(known.id);
  }
}

/** What organisations have written holds none of the words in whose place something is put later. */
function withoutPlaces(html: string): string {
  return html.replaceAll('_', '&#95;');
}
