import { Inject, Injectable } from '@nestjs/common';
import { namesSignatory } from '@svetionik/domain/certificates/signatory-name';
import {
  signingObstacle,
  type SigningObstacle,
} from '@svetionik/domain/certificates/signing-standing';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { SigningKeys } from '../../platform/signing/signing-keys';
import type { TextInBothScripts } from './certificate-source';

/** What issuing depends on beside the stored things: where this installation is found, and how its signing keys stand now. */
@Injectable()
export class IssueConditions {
  readonly publicUrl: string;
  private readonly demonstration: boolean;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
  ) {
    this.publicUrl = settings.publicUrl;
    this.demonstration = settings.onThisMachineOnly;
  }

  /** Whether the name may stand on documents as that of who signs. */
  mayBeSignedBy(name: TextInBothScripts): boolean {
    return namesSignatory(name, { demonstration: this.demonstration });
  }

  /** Why nothing could be signed with the key. */
  obstacleOf(keyName: string): SigningObstacle | undefined {
    return signingObstacle(this.keys.standing(keyName, this.clock.now()));
  }
}
