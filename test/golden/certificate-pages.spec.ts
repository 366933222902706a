import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import type { Track } from '@svetionik/domain/content/track';
import jsQr from 'jsqr';
import sharp from 'sharp';
import { renderCertificate } from '../../apps/backend/src/features/documents/certificate-document';
import { designCertificate } from '../../apps/backend/src/features/documents/design-choice';
import {
  cyrillicExample,
  englishExample,
  framed,
  fullExample,
  fullestExample,
  healthExample,
  latinExample,
  longestCyrillicExample,
  longestExample,
  longTeacherExample,
  participationExample,
  policeExample,
  shortestExample,
  teacherExample,
  twoLanguagesExample,
} from '../support/certificate-examples';
import { drawPages } from '../support/draw-pages';
import { expectGoldenPicture, expectGoldenText } from '../support/golden-files';
import { organiserPictures } from '../support/organiser-pictures';
import { wholeProgrammeExample } from '../support/programme-certificate-example';
import { readPdf, type PdfElement } from '../support/read-pdf';
import { testKey } from '../support/signing';

interface Case {
  readonly name: string;
  readonly facts: CertificateFacts;
  readonly pictures: boolean;
  readonly track?: Track;
}

const facsimile = { signatureKind: 'facsimile' } as const;
const electronic = { signatureKind: 'electronic' } as const;
const signing = { key: testKey('document-p256'), at: new Date('2027-03-05T10:00:00Z') };
const uprightHealth = healthExample.profile && {
  profile: { ...healthExample.profile, orientation: 'portrait' as const },
};
/** All that a profile can ask for in both languages, in words that say who signed: below the quieter ornament. */
function crowdedFacts(): CertificateFacts {
  const { profile, organiserName, organiserPlace, signatoryRole, track } = fullestExample;
  const { programme: _, ...asked } = profile ?? {
    version: '',
    orientation: 'portrait',
    details: [],
  };
  const { courseTitle, holderName } = fullExample;
  const english = {
    organiserName,
    organiserPlace,
    titleLine: 'of course completion',
    courseTitle,
    track,
    signatoryRole,
    profile: asked,
  };
  return { ...fullestExample, ...electronic, courseTitle, holderName, profile: asked, english };
}

const drawn: readonly Case[] = [
  { name: 'latin', facts: latinExample, pictures: false, track: 'police' },
  { name: 'latin-sealed', facts: latinExample, pictures: true, track: 'police' },
  {
    name: 'cyrillic-signed',
    facts: { ...cyrillicExample, ...facsimile },
    pictures: true,
    track: 'health',
  },
  {
    name: 'english-signed',
    facts: { ...englishExample, ...facsimile },
    pictures: true,
    track: 'police',
  },
  { name: 'shortest', facts: shortestExample, pictures: false, track: 'media' },
  { name: 'longest-signed', facts: longestExample, pictures: true },
  { name: 'longest-cyrillic-signed', facts: longestCyrillicExample, pictures: true },
  { name: 'health', facts: healthExample, pictures: true, track: 'health' },
  {
    name: 'cyrillic-electronic',
    facts: {
      ...cyrillicExample,
      ...electronic,
      holderName: 'Ђорђе Љубичић-Његован',
      holderForm: 'm',
    },
    pictures: true,
    track: 'health',
  },
  {
    name: 'cyrillic-electronic-upright',
    facts: {
      ...longestCyrillicExample,
      ...electronic,
      ...(teacherExample.profile && { profile: teacherExample.profile }),
    },
    pictures: true,
    track: 'education',
  },
  {
    name: 'latin-electronic-upright',
    facts: {
      ...latinExample,
      ...electronic,
      holderName: "Đorđe O'Konor Ljubičić-Njegovan",
      ...uprightHealth,
    },
    pictures: true,
    track: 'health',
  },
  {
    name: 'teacher-upright',
    facts: { ...teacherExample, ...facsimile },
    pictures: true,
    track: 'education',
  },
  {
    name: 'teacher-long-upright',
    facts: { ...longTeacherExample, ...facsimile },
    pictures: true,
    track: 'education',
  },
  {
    name: 'police-partner',
    facts: { ...policeExample, ...facsimile },
    pictures: true,
    track: 'police',
  },
  { name: 'participation-upright', facts: participationExample, pictures: false, track: 'media' },
  { name: 'all-details', facts: fullExample, pictures: false, track: 'prosecution' },
  {
    name: 'two-languages',
    facts: { ...twoLanguagesExample, ...facsimile },
    pictures: true,
    track: 'prosecution',
  },
  {
    name: 'two-languages-electronic',
    facts: { ...twoLanguagesExample, ...electronic },
    pictures: false,
    track: 'prosecution',
  },
  { name: 'two-languages-crowded', facts: crowdedFacts(), pictures: false, track: 'education' },
  { name: 'fullest-upright', facts: fullestExample, pictures: true },
  {
    name: 'whole',
    facts: { ...wholeProgrammeExample, ...facsimile },
    pictures: true,
    track: 'prosecution',
  },
];
/** Each with the colour of its field. */
const cases = drawn.map((one) => ({ ...one, facts: framed(one.facts, one.track) }));
const programmes = cases.flatMap(({ name, facts }, index) =>
  facts.profile?.programme ? [{ name, index }] : [],
);

const dotsPerInch = { looking: 100, scanning: 150 };

let documents: Buffer[];
let pages: Buffer[];
let secondPages: Buffer[];
let scans: Buffer[];

beforeAll(async () => {
  const theirs = await organiserPictures();
  const none = { seal: null, signature: null };
  documents = await Promise.all(
    cases.map(({ facts, pictures }) =>
      renderCertificate(
        facts,
        pictures ? theirs : none,
        facts.signatureKind === 'electronic' ? { signing } : {},
      ),
    ),
  );
  const { looking, scanning } = dotsPerInch;
  const first = (dotsPerInch: number) => documents.map((pdf) => ({ pdf, dotsPerInch }));
  const second = programmes.map(({ index }) => ({
    pdf: picked(documents, index),
    number: 2,
    dotsPerInch: looking,
  }));
  const drawn = drawPages([...first(looking), ...first(scanning), ...second]);
  pages = drawn.slice(0, cases.length);
  scans = drawn.slice(cases.length, 2 * cases.length);
  secondPages = drawn.slice(2 * cases.length);
});

describe('the page of a certificate', () => {
  it.each(cases.map(({ name }, index) => [name, index] as const))(
    'looks as reviewed: %s',
    async (name, index) => {
      await expectGoldenPicture(`certificates/${name}`, picked(pages, index));
    },
  );

  it.each(programmes.map(({ name }, index) => [name, index] as const))(
    'has a page with the programme that looks as reviewed: %s',
    async (name, index) => {
      await expectGoldenPicture(`certificates/${name}-programme`, picked(secondPages, index));
    },
  );

  it.each(cases.map(({ name, facts }, index) => [name, facts, index] as const))(
    'has a QR code that is read, at the printed size, as the check address: %s',
    async (_, facts, index) => {
      expect(await readCode(picked(scans, index), facts)).toBe(facts.checkUrl);
    },
  );
});

describe('the structure of a certificate', () => {
  it.each([
    ['sr-Latn', 'latin'],
    ['sr-Cyrl', 'cyrillic-signed'],
    ['en', 'english-signed'],
    ['with a programme', 'health'],
    ['upright', 'teacher-upright'],
    ['participation', 'participation-upright'],
    ['in two languages', 'two-languages'],
    ['for a whole programme', 'whole'],
  ])('is read aloud as reviewed: %s', (_, name) => {
    const index = cases.findIndex((one) => one.name === name);
    const { language, elements } = readPdf(picked(documents, index));

    expectGoldenText(
      `certificates/${name}`,
      `Language ${language}\n${elements.map(lineOf).join('')}`,
    );
  });
});

/** One element: its role, the language where it is not the document's, its text, and the words that stand for a picture. */
function lineOf({ depth, role, language, text, alt }: PdfElement): string {
  const parts = [role, language && `[${language}]`, text && `“${text}”`, alt && `alt “${alt}”`];
  return `${'  '.repeat(depth)}${parts.filter(Boolean).join(' ')}\n`;
}

/** Reads the code from its part of the page, with what stands next to it. */
async function readCode(page: Buffer, facts: CertificateFacts): Promise<string | undefined> {
  const margin = 18;
  const { x, y, width, height } = designCertificate(facts).qr;
  const pixels = (points: number) => Math.round((points * dotsPerInch.scanning) / 72);
  const area = {
    left: pixels(x - margin),
    top: pixels(y - margin),
    width: pixels(width + 2 * margin),
    height: pixels(height + 2 * margin),
  };
  const { data, info } = await sharp(page)
    .extract(area)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

function picked<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`There is no element ${index}.`);
  return found;
}
