import { Injectable } from '@nestjs/common';
import type { checkResult } from '@svetionik/contracts/checks';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { CertificateRow } from './certificates.queries';

type Move = NonNullable<z.output<typeof checkResult>['moved']>;

/** Finds the change of law that moved the last day of a certificate; null where none did. */
export type FindMovingLaw = (
  transaction: EntityManager,
  certificate: string,
) => Promise<Move['law']>;

/** Why the register reads another last day than a document says. The register knows only that; whoever moves last days says here how to find why. */
@Injectable()
export class MovedDays {
  private findLaw: FindMovingLaw | undefined;

  explainBy(findLaw: FindMovingLaw): void {
    this.findLaw = findLaw;
  }

  /** As anyone may know: of a leave nothing but the day. Null where the day was not moved. */
  async readMove(
    transaction: EntityManager,
    { id, status, expiresOn, facts }: CertificateRow,
  ): Promise<Move | null> {
    const documentSays = facts.expiresOn ?? null;
    if (status !== 'valid' || expiresOn === documentSays) return null;
    if (this.findLaw === undefined) throw new Error('nobody has said why last days move');
    return { documentSays, law: await this.findLaw(transaction, id) };
  }
}
