import { usualLicenceRules } from '@svetionik/domain/credits/licence-rule';
import { licenceStatus } from '@svetionik/domain/credits/licence-status';
import { ListingDocument } from '../../apps/backend/src/features/exports/listing-document';
import { renderHandout } from '../../apps/backend/src/features/handouts/document/handout-document';
import { renderTranscript } from '../../apps/backend/src/features/transcript/document/transcript-document';
import { describeInstalled } from '../support/debian-tools';
import { drawPages } from '../support/draw-pages';
import { expectGoldenPicture } from '../support/golden-files';
import { exampleHandout } from '../support/handout-example';
import { clauses, examine } from '../support/pdf-clauses/examine';
import { confirmedTraining, finishedCourse } from '../support/transcript-example';

type Transcript = Parameters<typeof renderTranscript>[0];

const now = new Date('2026-11-25T12:00:00Z');
const both = (latin: string, cyrillic: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': cyrillic });
const organiser = 'АСТРА – Акција против трговине људима';

const course = { ...finishedCourse, hours: 2.5 };

function transcript(): Buffer {
  const { years, ...standing } = licenceStatus(
    usualLicenceRules.health,
    {
      startsOn: '2023-05-01',
      leave: [],
      credits: [{ on: '2026-03-05', points: 6.5, approved: true }],
    },
    '2026-11-25',
  );
  const rule = {
    ...usualLicenceRules.health,
    sourceText: both('Pravilnik', 'Правилник'),
    rule: 'health',
    version: 0,
    changedAt: null,
  };
  const all: Transcript = {
    name: { latin: 'Đorđe Ljubičić-Njegovan', cyrillic: 'Ђорђе Љубичић-Његован' },
    today: '2026-11-25',
    courses: [course, { ...course, points: null, certificate: null }],
    trainings: Array.from({ length: 8 }, () => confirmedTraining),
    licence: {
      period: { rule: 'health', startsOn: '2023-05-01', leave: [], version: 1 },
      rule,
      standing: { ...standing, years: [...years] },
    },
  };
  return renderTranscript(all, {
    language: 'sr-Cyrl',
    told: new Map([['1', 'Услови су испуњени']]),
    now,
  });
}

function list(orientation: 'portrait' | 'landscape'): Buffer {
  const title = 'Списак учесника';
  const columns = ['Број', 'Име и презиме', 'Курс', 'Датум'].map((heading, place) => ({
    heading,
    share: [13, 24, 40, 14][place] ?? 1,
  }));
  const document = new ListingDocument(
    {
      orientation,
      language: 'sr-Cyrl',
      columns,
      head: `${organiser} · ${title}`,
      ornament: organiser,
      page: (number) => `страна ${number}`,
    },
    { title, author: organiser, subject: title, keywords: '', language: 'sr-Cyrl-RS', date: now },
  );
  document.title(title);
  document.paragraph(organiser, 'name');
  document.paragraph('Стање на дан 25. 11. 2026.');
  document.rule();
  for (let number = 1; number < 26; number += 1)
    document.row([
      `${number}/2026`,
      'Đorđe Ljubičić-Njegovan',
      'Први разговор са особом која је можда жртва',
      '5. 3. 2026.',
    ]);
  document.endTable();
  document.paragraph('Крај списка: 25.');
  return document.finish();
}

const handout = (script: 'sr-Latn' | 'sr-Cyrl') => renderHandout(exampleHandout(script)).content;

const pages = [
  ['transcript', transcript, 1],
  ['transcript-next', transcript, 2],
  ['list', () => list('portrait'), 1],
  ['list-across', () => list('landscape'), 1],
  ['list-across-next', () => list('landscape'), 2],
  ['handout-latin', () => handout('sr-Latn'), 1],
  ['handout-cyrillic', () => handout('sr-Cyrl'), 1],
] as const;

describe('a page of what is no certificate', () => {
  it.each(pages)('looks as reviewed: %s', async (name, make, number) => {
    const [picture = Buffer.alloc(0)] = drawPages([{ pdf: make(), number, dotsPerInch: 80 }]);
    await expectGoldenPicture(`papers/${name}`, picture);
  });
});

describeInstalled(['qpdf'], 'what is no certificate, clause by clause', () => {
  it.each([
    ['a list, upright and across', () => [list('portrait'), list('landscape')]],
    ['a handout in both scripts', () => [handout('sr-Latn'), handout('sr-Cyrl')]],
  ])('is PDF/A-3a and PDF/UA-1: %s', (_, make) => {
    const documents = examine(make());
    for (const { of, asks, faults } of clauses)
      expect({ of, asks, faults: documents.flatMap(faults) }).toEqual({ of, asks, faults: [] });
  });
});
