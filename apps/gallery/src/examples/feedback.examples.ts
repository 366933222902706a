import { noAccommodation } from '@svetionik/domain/attempt/accommodation';
import { AccommodationWords } from '@svetionik/ui/accommodation/accommodation-words';
import { Bar } from '@svetionik/ui/feedback/bar';
import { SavedState, type Saving } from '@svetionik/ui/feedback/saved-state';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { EmptyStateExample } from './empty-state-example';
import { type Examples, show } from './example';
import { NoticeExample } from './notice-example';
import { lengthen } from './writing';

const saved: Saving = { kind: 'saved', at: '2026-03-05T11:03:00Z' };

export const feedback: Examples<'feedback'> = {
  bar: ({ line }) =>
    (
      [
        ['nothing', 0, 24],
        ['half', 12, 24],
        ['all', 24, 24],
        ['of nothing', 0, 0],
      ] as const
    ).map(([state, done, all]) => show(state, Bar, { label: line('Napredak'), done, all })),
  'empty-state': ({ line }) => [
    show('alone', EmptyStateExample, { text: line('Još nema kurseva.') }),
    show('with a way on', EmptyStateExample, {
      text: line('Još nema kurseva.'),
      act: line('Izaberite kurs'),
    }),
    show('long words', EmptyStateExample, { text: lengthen.line(line('Još nema kurseva.')) }),
  ],
  notice: ({ line }) => {
    const words = { heading: line('Nije sačuvano'), text: line('Pokušajte ponovo.') };
    return [
      ...(['plain', 'light', 'good', 'bad'] as const).map((tone) =>
        show(tone, NoticeExample, { ...words, tone }),
      ),
      show('without a heading', NoticeExample, { text: words.text }),
      show('long words', NoticeExample, {
        heading: lengthen.line(words.heading),
        text: lengthen.line(words.text),
      }),
    ];
  },
  'saved-state': () => [
    ...(['saving', 'waiting', 'failed'] as const).map((kind) =>
      show(kind, SavedState, { state: { kind } }),
    ),
    show('saved', SavedState, { state: saved }),
    show('to the second', SavedState, { state: saved, precision: 'second' }),
  ],
  skeleton: () => [show('three lines', Skeleton), show('six lines', Skeleton, { lines: 6 })],
  'accommodation-words': () => [
    show('none', AccommodationWords, { accommodation: noAccommodation }),
    show('everything', AccommodationWords, {
      accommodation: {
        extraTimeFactor: 1.5,
        timeLimited: true,
        breaks: 2,
        breakMinutes: 10,
        largerSteps: true,
      },
    }),
    show('no limit', AccommodationWords, {
      accommodation: { ...noAccommodation, timeLimited: false },
    }),
  ],
};
