import { Injectable } from '@nestjs/common';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { SigningKeys } from '../../platform/signing/signing-keys';
import { findSigningOrganisers } from './organisers.queries';
import { findEndingSignatories } from './signatories.queries';

/** With what documents are signed, or by whom, and the last day of it. */
export interface EndingSignature {
  readonly of: 'signing-certificate' | 'signatory';
  readonly name: TextInScripts;
  readonly on: string;
}

/** Which certificates that sign, and whose right to sign, end soon. */
@Injectable()
export class EndingSignatures {
  constructor(private readonly keys: SigningKeys) {}

  async find(
    transaction: EntityManager,
    organisationId: string,
    days: { readonly day: string; readonly until: string; readonly limit: number },
  ): Promise<readonly EndingSignature[]> {
    const signatories = await findEndingSignatories(transaction, organisationId, days);
    const organisers = await findSigningOrganisers(transaction, organisationId);
    const certificates = organisers.flatMap(({ name, key }) => {
      const on = this.keys.documentCertificate(key)?.validUntil.toISOString().slice(0, 10);
      return on !== undefined && on >= days.day && on <= days.until ? [{ name, on }] : [];
    });
    return [
      ...certificates.map((each) => ({ of: 'signing-certificate' as const, ...each })),
      ...signatories.map((each) => ({ of: 'signatory' as const, ...each })),
    ];
  }
}
