import { bakePng, bakeSvg } from '@svetionik/formats';
import { badgeSvg } from './badge-picture';
import { badgePng } from './badge-png';

/** The picture of a certificate with its credential inside. */
export function bakedBadge(form: 'svg' | 'png', credential: Buffer): Buffer {
  return form === 'svg'
    ? Buffer.from(bakeSvg(badgeSvg, credential.toString()))
    : Buffer.from(bakePng(badgePng, credential.toString()));
}
