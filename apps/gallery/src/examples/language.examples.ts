import { tracks } from '@svetionik/domain/content/track';
import { BrandMark } from '@svetionik/ui/marks/brand-mark';
import { Lighthouse } from '@svetionik/ui/marks/lighthouse';
import { TrackIcon } from '@svetionik/ui/marks/track-icon';
import { type Examples, show } from './example';
import { FormatsExample } from './formats-example';

export const language: Examples<'language'> = {
  marks: () => [
    show('brand', BrandMark),
    ...tracks.map((track) => show(track, TrackIcon, { track })),
    show('lighthouse', Lighthouse),
  ],
  formats: () => [show('formats', FormatsExample)],
};
