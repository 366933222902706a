import { changed, course } from '../../spec/changed-content';
import { givenContentFiles } from '../../spec/given-content-files';
import { readContent } from './read-content';

describe('readContent', () => {
  it('reads good files as domain values', () => {
    const reading = readContent(givenContentFiles());
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { facts, modules, banks, courses } = reading.content;
    expect(facts).toEqual([
      {
        id: 'kazna',
        statement: 'Zaprećena je kazna zatvora od tri do dvanaest godina.',
        source: 'Krivični zakonik, član 388',
        checkedOn: '2026-11-24',
        checkBy: '2027-02-24',
        place: null,
        address: null,
        grade: 'official-copy',
      },
    ]);
    expect(
      modules.map(({ tracks, document }) => [
        tracks,
        document.module.id,
        document.lessons.map(({ id }) => id),
      ]),
    ).toEqual([[[], 'opste', ['znaci', 'slucaj']]]);
    expect(modules[0]?.document.lessons[0]?.blocks.slice(0, 2)).toEqual([
      {
        id: 'uvod',
        kind: 'text',
        body: [
          { kind: 'heading', level: 2, runs: [{ text: 'Naslov' }] },
          {
            kind: 'paragraph',
            runs: [
              { text: 'Nijedan znak ' },
              { text: 'ne dokazuje', strong: true },
              { text: '. Izveštaj ' },
              { text: 'GRETA', protected: true },
              { text: ', ' },
              { text: 'grooming', language: 'en' },
              { text: ' i ' },
              { text: 'tri godine', fact: 'kazna' },
              { text: '.' },
            ],
          },
        ],
      },
      {
        id: 'slika',
        kind: 'picture',
        file: { hash: 'a'.repeat(64), mediaType: 'image/svg+xml', bytes: 10 },
        width: 640,
        height: 360,
        alternative: 'Put pored reke',
        decorative: false,
        caption: [{ kind: 'paragraph', runs: [{ text: 'Put.' }] }],
      },
    ]);
    expect(modules[0]?.document.lessons[0]?.blocks.at(-1)).toEqual({
      id: 'film',
      kind: 'video',
      title: 'Soba za razgovor',
      file: { hash: 'a'.repeat(64), mediaType: 'video/webm', bytes: 10 },
      captions: [
        { from: 0, to: 4.5, text: 'Film nema zvuka & reči.' },
        { from: 4.5, to: 9, text: 'Vrata se zatvaraju.' },
      ],
      seconds: 9,
      transcript: [{ kind: 'paragraph', runs: [{ text: 'Vrata se zatvaraju.' }] }],
    });
    expect(banks.map(({ id, items }) => [id, items.length])).toEqual([['zavrsna', 15]]);
    expect(courses[0]?.bank).toBe('zavrsna');
    expect(courses[0]?.document).toMatchObject({
      certificateTitle: 'Komunikacija sa pacijentom',
      assessment: {
        draw: { cilj: 15 },
        minutes: 30,
        cutScore: 70,
        attempts: 3,
        waitHours: 24,
        review: 'per-item',
      },
    });
  });

  it.each([
    ['a term', 'months: 24', { kind: 'term', months: 24 }],
    [
      'a day of the year',
      'months: 24, month: 8, day: 31',
      { kind: 'calendar', months: 24, month: 8, day: 31 },
    ],
  ])('reads how long certificates are valid: %s', (_, written, validity) => {
    const reading = readContent(
      givenContentFiles(changed(course, 'hours: 2', `hours: 2\nvalidity: { ${written} }`)),
    );
    expect(reading).toMatchObject({ ok: true, content: { courses: [{ document: { validity } }] } });
  });

  it.each([
    [
      'what is left out is as usual',
      'grace_days: 30',
      { counts: 'from-expiry', opensDaysBefore: 90, graceDays: 30 },
    ],
    [
      'all of it',
      'counts: from-completion, opens_days_before: 60, grace_days: 0, course: zdravstvo',
      { counts: 'from-completion', opensDaysBefore: 60, graceDays: 0, course: 'zdravstvo' },
    ],
  ])('reads how certificates are renewed: %s', (_, written, renewal) => {
    const reading = readContent(
      givenContentFiles(
        changed(course, 'hours: 2', `hours: 2\nvalidity: { months: 24 }\nrenewal: { ${written} }`),
      ),
    );
    expect(reading).toMatchObject({ ok: true, content: { courses: [{ document: { renewal } }] } });
  });

  it('reads which lessons teach an objective', () => {
    const written = changed(
      course,
      '{ id: cilj, title: Prepoznaje znake }',
      '{ id: cilj, title: Prepoznaje znake, lessons: [opste/znaci] }',
    );
    expect(readContent(givenContentFiles(written))).toMatchObject({
      ok: true,
      content: {
        courses: [
          {
            document: {
              objectives: [{ id: 'cilj', lessons: [{ module: 'opste', lesson: 'znaci' }] }],
            },
          },
        ],
      },
    });
  });
});
