import { Inject, Injectable } from '@nestjs/common';
import {
  signingObstacle,
  type SigningObstacle,
} from '@svetionik/domain/certificates/signing-standing';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { SigningKeys } from '../../platform/signing/signing-keys';

/** What issuing depends on beside the stored things: where this installation is found, and how its signing keys stand now. */
@Injectable()
export class IssueConditions {
  readonly publicUrl: string;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
  ) {
    this.publicUrl = settings.publicUrl;
  }

  /** Why nothing could be signed with the key. */
  obstacleOf(keyName: string): SigningObstacle | undefined {
    return signingObstacle(this.keys.standing(keyName, this.clock.now()));
  }
}
