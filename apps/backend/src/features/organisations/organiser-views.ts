import { Inject, Injectable } from '@nestjs/common';
import type { organiser, signatory } from '@svetionik/contracts/organisers';
import { findInForce } from '@svetionik/domain/certificates/in-force';
import { matchesSignatory } from '@svetionik/domain/certificates/signer-name';
import { namesSignatory } from '@svetionik/domain/certificates/signatory-name';
import { signingObstacle } from '@svetionik/domain/certificates/signing-status';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { SigningKeys } from '../../platform/signing/signing-keys';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import type { OrganiserEntity } from './organiser.entity';
import { findSignatories, type Signatory } from './signatories.queries';
import { describeSigningKey } from './signing-key-view';

type Organiser = z.output<typeof organiser>;
type SignatoryState = z.output<typeof signatory>['state'];

/** Organisers as an administrator sees them today. */
@Injectable()
export class OrganiserViews {
  constructor(
    private readonly clock: Clock,
    private readonly keys: SigningKeys,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async describe(
    transaction: EntityManager,
    organisationId: string,
    rows: readonly OrganiserEntity[],
  ): Promise<Organiser[]> {
    const now = this.clock.now();
    const { date } = await findIssueDate(transaction, organisationId, now);
    const signatories = await findSignatories(
      transaction,
      organisationId,
      rows.map(({ id }) => id),
    );
    return rows.map((row) =>
      this.describeOne(
        row,
        signatories.filter(({ organiserId }) => organiserId === row.id),
        { now, date },
      ),
    );
  }

  private describeOne(
    row: OrganiserEntity,
    signatories: readonly Signatory[],
    { now, date }: { now: Date; date: string },
  ): Organiser {
    const signing =
      row.signingKey === null ? null : describeSigningKey(this.keys, row.signingKey, now);
    const inForce = findInForce(signatories, date);
    const demonstration = this.settings.onThisMachineOnly;
    const named = inForce !== undefined && namesSignatory(inForce.name, { demonstration });
    return {
      id: row.id,
      version: row.version,
      name: row.name,
      place: row.place,
      registerDesignation: row.registerDesignation,
      signingKey: signing,
      credentialKey: this.keys.credentialKey(row.signingKey) !== undefined,
      signatories: signatories.map((each) =>
        describeSignatory(
          each,
          each !== inForce ? stateOf(each, date) : named ? 'signs' : 'unnamed',
        ),
      ),
      seal: row.sealHash,
      archived: row.archivedAt !== null,
      complete:
        [row.name, row.place].every(isWritten) &&
        named &&
        (signing === null ||
          (signingObstacle(signing.standing) === undefined &&
            (signing.holder !== 'person' ||
              matchesSignatory(signing.issuedTo ?? '', inForce.name)))),
    };
  }
}

function describeSignatory(
  { id, name, role, validFrom, validTo, signatureHash: signature }: Signatory,
  state: SignatoryState,
): z.output<typeof signatory> {
  return { id, name, role, validFrom, validTo, signature, state };
}

function stateOf({ validFrom, validTo }: Signatory, date: string): SignatoryState {
  if (validFrom > date) return 'not-yet';
  return validTo !== null && validTo < date ? 'lapsed' : 'in-force';
}

function isWritten(text: TextInScripts): boolean {
  return text['sr-Latn'] !== '' && text['sr-Cyrl'] !== '';
}
