import { Inject, Injectable } from '@nestjs/common';
import { issuerDid } from '@svetionik/proofs/credentials/issuer-key';
import { buildStatusList, proveCredential, statusListLifetime } from '@svetionik/formats';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { Transactions } from '../../platform/database/transactions';
import { Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { SigningKeys } from '../../platform/signing/signing-keys';
import { publicHeaders } from './issuers.service';
import { findKeyName } from './key-names.queries';
import { statusListUrl, type StatusListName } from './public-addresses';
import { createSigner } from './signer';
import { requireSetPlaces } from './credentials.access';

interface SignedList {
  /** What it was signed over: the key and the places. */
  readonly state: string;
  readonly at: Date;
  readonly content: Buffer;
}

/** Serves lists of statuses. They follow from the certificates, and are signed anew when one of them has changed, and long before they end. */
@Injectable()
export class StatusListsService {
  private readonly signed = new Map<string, SignedList>();

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly keys: SigningKeys,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async read(
    actor: PersonActor | VisitorActor,
    organiser: string,
    list: StatusListName,
  ): Promise<Answer<Buffer>> {
    const { key, places } = await this.transactions.reading(actor, async (transaction) => {
      const places = await requireSetPlaces(transaction, organiser, list);
      return { places, key: this.keys.credentialKey(await findKeyName(transaction, organiser)) };
    });
    if (key === undefined) throw new DomainError('credentials.not-signed');
    const url = statusListUrl(this.settings.publicUrl, organiser, list);
    const state = `${key.id} ${places.join(' ')}`;
    const now = this.clock.now();
    const known = this.signed.get(url);
    if (known?.state === state && now.getTime() - known.at.getTime() < statusListLifetime / 24)
      return answer(known.content);
    const issuer = issuerDid(this.settings.publicUrl, organiser);
    const content = Buffer.from(
      JSON.stringify(
        await proveCredential(
          buildStatusList({ url, issuer, validFrom: now, places }),
          createSigner(key, issuer),
          now,
        ),
      ),
    );
    this.signed.set(url, { state, at: now, content });
    return answer(content);
  }
}

function answer(content: Buffer): Answer<Buffer> {
  return new Answer(200, content, {
    ...publicHeaders,
    'Content-Type': 'application/vc',
    'Content-Length': String(content.length),
  });
}
