import { tracks } from '@svetionik/domain/content/track';
import { BrandMark } from '@svetionik/ui/marks/brand-mark';
import { Icon } from '@svetionik/ui/marks/icon';
import { Lighthouse } from '@svetionik/ui/marks/lighthouse';
import { TrackIcon } from '@svetionik/ui/marks/track-icon';
import { type Examples, show } from './example';
import { FormatsExample } from './formats-example';
import { IconsExample } from './icons-example';

export const language: Examples<'language'> = {
  icon: () => [show('all', IconsExample), show('large', Icon, { name: 'check', size: 32 })],
  marks: () => [
    show('brand', BrandMark),
    ...tracks.map((track) => show(track, TrackIcon, { track })),
    show('lighthouse', Lighthouse),
  ],
  formats: () => [show('formats', FormatsExample)],
};
