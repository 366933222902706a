import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  ChecksHealth,
  type HealthCheck,
  type HealthFinding,
} from '../../platform/health/health-check';
import { SigningKeys } from '../../platform/signing/signing-keys';
import { countByKey } from './organisers.queries';

/** Whether a key signs credentials for every organiser that may issue. */
@Injectable()
@ChecksHealth('credentials')
export class CredentialKeysCheck implements HealthCheck {
  constructor(
    private readonly source: DataSource,
    private readonly keys: SigningKeys,
  ) {}

  async check(): Promise<HealthFinding> {
    const organisers = (await countByKey(this.source))
      .filter(({ name }) => this.keys.credentialKey(name) === undefined)
      .reduce((sum, { count }) => sum + count, 0);
    return organisers > 0
      ? { state: 'warning', reason: 'unsigned', details: { organisers } }
      : { state: 'ok', reason: 'signed' };
  }
}
