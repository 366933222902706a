import { Injectable } from '@nestjs/common';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { OrganisationDirectory } from '../access/organisation-directory';
import type { Message } from './mailer';

/** What a mail of an organisation has of it. */
export interface Letterhead {
  /** What stands before the path of a link: `/o/zaklon`. */
  readonly prefix: string;
  /** In whose name it is sent; undefined for the name that the operator has given the installation. */
  readonly name: TextInScripts | undefined;
}

const ofNetwork: Letterhead = { prefix: '', name: undefined };

/**
 * In whose name mails are written and into which organisation their links lead. The network's are sent in the name that the operator has
 * chosen for the installation, and lead to addresses without a slug, which are the network's.
 */
@Injectable()
export class Letterheads {
  constructor(private readonly organisations: OrganisationDirectory) {}

  async of(organisationId: string | null | undefined): Promise<Letterhead> {
    if (organisationId === null || organisationId === undefined) return ofNetwork;
    const look = await this.organisations.findById(organisationId);
    return look === undefined || look.network
      ? ofNetwork
      : { prefix: `/o/${look.slug}`, name: look.name };
  }

  /** Of the organisation at whose address a page was, `/o/<slug>`. */
  async at(address: string | null): Promise<Letterhead> {
    if (address === null) return ofNetwork;
    return this.of((await this.organisations.findAt(address))?.id);
  }
}

/** The mail in the name of its organisation, which stands in the script of the mail at its end and as who sends it. */
export function inName({ name }: Letterhead, message: Message, language: string): Message {
  if (name === undefined) return message;
  const from = name[language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn'];
  return { ...message, from, text: `${message.text}\n${from}\n` };
}
