import { tracks } from '@svetionik/domain/content/track';
import sharp from 'sharp';
import { healthExample, latinExample } from '../../../../../test/support/certificate-examples';
import { bakedBadge, badgeKind, badgeOfCourse } from './badge';
import { drawBadge } from './badge-picture';
import { drawBadgePng } from './badge-png';

const organiser = 'Savez <Luč> & „Zvezda“';
const facts = { ornament: organiser, organiser, kind: 'health', language: 'sr-Latn' } as const;
const kinds = [...tracks, 'general'] as const;

describe('a badge', () => {
  it('is a picture of its own for each field', () => {
    const drawn = kinds.map((kind) => drawBadge({ ...facts, kind }));
    expect(new Set(drawn).size).toBe(kinds.length);
    for (const svg of drawn) {
      expect(svg).toContain('<title>Značka, Savez &lt;Luč&gt; &amp; „Zvezda“: ');
      expect(svg).not.toMatch(/NaN|undefined|href|script/u);
      expect(svg.length).toBeLessThan(20_000);
    }
  });

  it('has the ring of its organiser, in whichever script its name is written', () => {
    const ringOf = (ornament: string) =>
      /stroke-width=".5" d="([^"]+)"/u.exec(drawBadge({ ...facts, ornament }))?.[1];
    expect(ringOf('Дом здравља „Лука“')).toBe(ringOf('Dom zdravlja „Luka“'));
    expect(ringOf('Dom zdravlja „Lipa“')).not.toBe(ringOf('Dom zdravlja „Luka“'));
  });

  it('is as large as wallets ask for, as PNG', async () => {
    expect(await sharp(await drawBadgePng(facts)).metadata()).toMatchObject({
      format: 'png',
      width: 400,
      height: 400,
      hasAlpha: true,
    });
  });

  it('carries its credential, as a picture of what was frozen', async () => {
    const design = { name: 'framed', ornament: organiser, track: 'media' } as const;
    const svg = await bakedBadge('svg', { ...healthExample, design }, Buffer.from('{}'));
    expect(svg.toString()).toContain('mikrofon</title>');
    expect(svg.toString()).toContain('<![CDATA[{}]]>');
    const png = await bakedBadge('png', latinExample, Buffer.from('{}'));
    expect(png.includes('iTXtopenbadgecredential')).toBe(true);
  });

  it.each([
    [['health'], 'health'],
    [['health', 'police'], 'general'],
    [['youth'], 'general'],
    [[], 'general'],
  ])('of a course for %j is of %s', (names, kind) => expect(badgeOfCourse(names)).toBe(kind));

  it('of certificates of the first design is of no one field', () =>
    expect(badgeKind(latinExample)).toBe('general'));
});
