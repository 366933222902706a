import { Injectable } from '@nestjs/common';
import {
  ChecksHealth,
  type HealthCheck,
  type HealthFinding,
} from '../../../platform/health/health-check';
import { ReceiptKeys, type ReceiptKeyPlace } from './receipt-keys';

const findings: Readonly<Record<ReceiptKeyPlace, HealthFinding>> = {
  'signing-keys': { state: 'ok', reason: 'signed' },
  database: { state: 'warning', reason: 'in-database' },
  nowhere: { state: 'warning', reason: 'unsigned' },
};

/** Whether receipts are signed, with a key that the database does not hold. */
@Injectable()
@ChecksHealth('receipts')
export class ReceiptKeysCheck implements HealthCheck {
  constructor(private readonly keys: ReceiptKeys) {}

  async check(): Promise<HealthFinding> {
    return findings[await this.keys.place()];
  }
}
