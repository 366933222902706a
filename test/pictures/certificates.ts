import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import { firstProfiles, type NamedProfile } from '@svetionik/domain/certificates/first-profiles';
import {
  sampleAccreditation,
  sampleCertificate,
} from '@svetionik/domain/certificates/sample-certificate';
import { trackText } from '@svetionik/domain/certificates/track-text';
import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import type { Track } from '@svetionik/domain/content/track';
import type { Script, TextInScripts } from '@svetionik/domain/language/script';
import sharp from 'sharp';
import { renderCertificate } from '../../apps/backend/src/features/documents/certificate-document';
import { twoLanguagesExample } from '../support/certificate-examples';
import { drawPages } from '../support/draw-pages';
import { organiserPictures } from '../support/organiser-pictures';

/** One certificate of a profile: whose, to whom and for what; all of it is invented. */
interface Shown {
  readonly track: Track;
  readonly language: Script;
  readonly organiser: string;
  readonly holder: string;
  readonly course: string;
}

const shown: readonly Shown[] = [
  {
    track: 'health',
    language: 'sr-Latn',
    organiser: 'Дом здравља „Липа“',
    holder: 'Ђорђе Љубичић-Његован',
    course: 'Комуникација са пацијентом у осетљивим ситуацијама',
  },
  {
    track: 'education',
    language: 'sr-Cyrl',
    organiser: 'Удружење „Ветрушка“',
    holder: 'Љубица Ђурђевић',
    course: 'Заштита ученика и поступање установе',
  },
  {
    track: 'education',
    language: 'sr-Latn',
    organiser: 'Центар за породицу „Брод“',
    holder: 'Анђела Џакула',
    course: 'Рад са корисницима у осетљивим ситуацијама',
  },
  {
    track: 'police',
    language: 'sr-Cyrl',
    organiser: 'Центар за стручно усавршавање „Маслачак“',
    holder: 'Небојша Шћепановић',
    course: 'Професионално поступање у осетљивим ситуацијама',
  },
  {
    track: 'media',
    language: 'sr-Latn',
    organiser: 'Удружење „Лука“',
    holder: 'Аница Жарковић',
    course: 'Одговорно извештавање о осетљивим темама',
  },
];

const width = { landscape: 620, portrait: 438 };
const gap = 16;
const folder = join(__dirname, '../../docs/pictures');

function both(cyrillic: string): TextInScripts {
  return { 'sr-Latn': cyrillicToLatin(cyrillic), 'sr-Cyrl': cyrillic };
}

function factsOf(
  { definition }: NamedProfile,
  { track, language, ...texts }: Shown,
): CertificateFacts {
  const say = (text: string) => both(text)[language];
  const { facts } = sampleCertificate({
    definition,
    language,
    day: '2026-03-05',
    accreditations: definition.asksAccreditation ? [sampleAccreditation] : [],
    track: trackText(track),
    publicUrl: 'https://svetionik.example',
  });
  return {
    ...facts,
    organiserName: say(texts.organiser),
    organiserPlace: say('Суботица'),
    holderName: say(texts.holder),
    courseTitle: say(texts.course),
    checkCode: '7K3M-Q2V9-XH4T-0B5D',
    checkUrl: 'https://svetionik.example/v/7K3MQ2V9XH4T0B5D',
    signatoryName: say('др Весна Илић'),
    signatoryRole: say('директорка'),
    design: { name: 'framed', ornament: texts.organiser, track },
  };
}

async function draw(facts: readonly CertificateFacts[], name: string, wide: number): Promise<void> {
  const pictures = await organiserPictures();
  const pdfs = await Promise.all(
    facts.map((each) => renderCertificate({ ...each, signatureKind: 'facsimile' }, pictures)),
  );
  const tiles = await Promise.all(
    drawPages(pdfs.map((pdf) => ({ pdf, dotsPerInch: 144 }))).map((page) =>
      sharp(page).resize({ width: wide }).png().toBuffer({ resolveWithObject: true }),
    ),
  );
  const height = Math.max(...tiles.map(({ info }) => info.height));
  const content = await sharp({
    create: {
      width: tiles.length * (wide + gap) - gap,
      height,
      channels: 3,
      background: '#d7dbe2',
    },
  })
    .composite(
      tiles.map(({ data }, index) => ({ input: data, left: index * (wide + gap), top: 0 })),
    )
    .png({ palette: true, colours: 48, effort: 10, compressionLevel: 9 })
    .toBuffer();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), content);
  process.stdout.write(`${name}.png ${Math.round(content.length / 1024)} kB\n`);
}

void (async () => {
  const facts = firstProfiles.flatMap((profile, index) => {
    const one = shown[index];
    return one ? [factsOf(profile, one)] : [];
  });
  const across = facts.filter(({ profile }) => profile?.orientation === 'landscape');
  const upright = facts.filter(({ profile }) => profile?.orientation === 'portrait');
  await draw(across, 'certificates-across', width.landscape);
  await draw([...upright, twoLanguagesExample], 'certificates-upright', width.portrait);
})();
