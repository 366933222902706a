import { Inject, Injectable } from '@nestjs/common';
import type { beginAuthenticator } from '@svetionik/contracts/identity/factors';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { qrCode } from '../../../platform/pdf/qr';
import { SecretBox } from '../../../platform/signing/secret-box';
import { findAuthenticator, updateCodeUse } from './authenticators.queries';
import { appAddress, findStep, makeSecret } from './one-time-code';

/** What an app is told, and the secret as it may be stored. */
interface OfferedSecret {
  readonly shown: Omit<EndpointReply<typeof beginAuthenticator>, 'step'>;
  readonly sealed: string;
}

/** Codes of authenticator apps, whose secrets the database holds hidden. */
@Injectable()
export class OneTimeCodes {
  constructor(
    private readonly box: SecretBox,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Whether secrets can be hidden: without a key for it nobody adds an app. */
  get possible(): boolean {
    return this.box.isOpen;
  }

  /** Undefined where a secret cannot be hidden. */
  offer(personId: string, email: string): OfferedSecret | undefined {
    const secret = makeSecret();
    const sealed = this.box.seal(secret, personId);
    if (sealed === undefined) return undefined;
    const address = appAddress(secret, new URL(this.settings.publicUrl).hostname, email);
    const { modules, bars } = qrCode(address);
    return { shown: { secret, qr: { modules, bars: [...bars] } }, sealed };
  }

  /** The step of time whose code was typed; undefined where it is no code of this secret that counts now. */
  findStep(sealed: string, personId: string, typed: string): number | undefined {
    const secret = this.box.open(sealed, personId);
    return secret === undefined ? undefined : findStep(secret, typed, this.clock.now());
  }

  /** Takes a code, which counts once; false where it is none of the person's app. */
  async take(transaction: EntityManager, personId: string, typed: string): Promise<boolean> {
    const app = await findAuthenticator(transaction, personId);
    const step = app && this.findStep(app.sealedSecret, personId, typed);
    if (step === undefined) return false;
    return updateCodeUse(transaction, { personId, step, at: this.clock.now() });
  }
}
