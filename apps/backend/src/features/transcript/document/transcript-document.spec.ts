import { usualLicenceRules } from '@svetionik/domain/credits/licence-rule';
import { licenceStatus } from '@svetionik/domain/credits/licence-status';
import type { Language } from '@svetionik/domain/language/script';
import { describeInstalled } from '../../../../../../test/support/debian-tools';
import { clauses, examine } from '../../../../../../test/support/pdf-clauses/examine';
import { readPdf, spokenText } from '../../../../../../test/support/read-pdf';
import {
  confirmedTraining,
  finishedCourse,
} from '../../../../../../test/support/transcript-example';
import type { Transcript } from '../transcript-reader';
import { renderTranscript } from './transcript-document';

const now = new Date('2026-11-25T12:00:00Z');
const both = (latin: string, cyrillic: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': cyrillic });
const { years, ...standing } = licenceStatus(
  usualLicenceRules.health,
  {
    startsOn: '2023-05-01',
    leave: [],
    credits: [{ on: '2026-03-05', points: 6.5, approved: true }],
  },
  '2026-11-25',
);

const transcript: Transcript = {
  name: { latin: 'Đorđe Ljubičić-Njegovan', cyrillic: 'Ђорђе Љубичић-Његован' },
  today: '2026-11-25',
  courses: [finishedCourse],
  trainings: [
    confirmedTraining,
    { ...confirmedTraining, state: 'waiting', title: 'Čeka' },
    { ...confirmedTraining, state: 'refused', title: 'Odbijeno' },
  ],
  licence: {
    period: { rule: 'health', startsOn: '2023-05-01', leave: [], version: 1 },
    rule: {
      ...usualLicenceRules.health,
      sourceText: both('Pravilnik', 'Правилник'),
      rule: 'health',
      version: 0,
      changedAt: null,
    },
    standing: { ...standing, years: [...years] },
  },
};

const waiting = '9';
const told = new Map([[waiting, 'Услови за сертификат су испуњени']]);
const print = (language: Language, of: Transcript = transcript) =>
  renderTranscript(of, { language, told, now });

describe('the document of a transcript', () => {
  it('says what was finished, what counts and what is missing, in the script that was asked for', () => {
    const contents = readPdf(print('sr-Cyrl'));
    const text = spokenText(contents).replace(/\s+/g, ' ');
    expect(contents).toMatchObject({
      language: 'sr-Cyrl-RS',
      marked: true,
      title: 'Преглед обука и бодова',
    });
    for (const said of [
      'Ђорђе Љубичић-Његован',
      'Први разговор',
      '2. издање · 2 сата · резултат 92% · сертификат бр. 02-17/2026, важи до 5. 3. 2031. · 6,5 бодова',
      'Прва помоћ',
      '21 бод',
      'Недостаје: 133,5 бода, до 30. 4. 2030.',
      '1. 5. 2025. – 30. 4. 2026. 6,5 10 завршена · мањак: 3,5 бода',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('Odbijeno');
    expect(contents.elements.find((element) => element.language === 'sr-Latn-RS')?.text).toContain(
      'Dom zdravlja',
    );
  });

  it('says of a course without a certificate where its learner is in it', () => {
    const courses = [{ ...finishedCourse, enrolment: waiting, points: null, certificate: null }];
    const text = spokenText(readPdf(print('sr-Cyrl', { ...transcript, courses })));
    expect(text.replace(/\s+/g, ' ')).toContain('резултат 92% · Услови за сертификат су испуњени');
  });

  it('is read aloud whole: nothing but what stands at the edge of a page is untagged, and headings come in order', () => {
    const { elements } = readPdf(print('sr-Latn'));
    expect(elements.map(({ role }) => role).filter((role) => /^H\d$/.test(role))).toEqual([
      'H1',
      'H2',
      'H2',
      'H2',
    ]);
  });

  it('goes on over pages, whatever people write', () => {
    const many = Array.from({ length: 60 }, () => ({
      ...confirmedTraining,
      title: `${'a'.repeat(150)} 😀`,
      organiser: 'Ć'.repeat(200),
    }));
    const bytes = print('en', { ...transcript, trainings: many });
    expect(readPdf(bytes).pages).toBeGreaterThan(4);
    expect(print('en', { ...transcript, trainings: many }).equals(bytes)).toBe(true);
  });

  it('can be made of nothing', () => {
    const text = spokenText(
      readPdf(
        print('en', { ...transcript, name: null, courses: [], trainings: [], licence: null }),
      ),
    );
    expect(text).toContain('No courses finished.');
    expect(text).toContain('name not confirmed');
  });
});

describeInstalled(['qpdf'], 'the document of a transcript, clause by clause', () => {
  it('is PDF/A-3a and PDF/UA-1 in both scripts', () => {
    const documents = examine([print('sr-Latn'), print('sr-Cyrl')]);
    for (const { of, asks, faults } of clauses)
      expect({ of, asks, faults: documents.flatMap(faults) }).toEqual({ of, asks, faults: [] });
  });
});
