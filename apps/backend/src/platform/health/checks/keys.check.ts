import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import { SigningKeys } from '../../signing/signing-keys';
import { ChecksHealth, type HealthCheck, type HealthFinding } from '../health-check';

/** Whether the files of keys can be used, and the certificates hold that organisers sign documents with. */
@Injectable()
@ChecksHealth('keys')
export class KeysCheck implements HealthCheck {
  constructor(
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
  ) {}

  async check(): Promise<HealthFinding> {
    const now = this.clock.now();
    const names = this.keys.documentKeyNames();
    const inState = (wanted: string): string | undefined =>
      names.find((name) => this.keys.findStatus(name, now) === wanted);
    const unusable = inState('expired') ?? inState('not-yet-valid');
    if (unusable !== undefined)
      return { state: 'failing', reason: 'certificate-unusable', details: { key: unusable } };
    const problems = this.keys.problems();
    if (problems.length > 0) {
      const files = problems.map(({ file }) => file).join(', ');
      return { state: 'warning', reason: 'files-unusable', details: { files } };
    }
    const ending = inState('ending');
    if (ending !== undefined)
      return { state: 'warning', reason: 'certificate-ending', details: { key: ending } };
    return { state: 'ok', reason: 'usable' };
  }
}
