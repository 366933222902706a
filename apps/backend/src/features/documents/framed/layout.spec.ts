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
} from '../../../../../../test/support/certificate-examples';
import {
  fullestLandscapeExample,
  fullInTwoLanguages,
} from '../../../../../../test/support/crowded-certificate';
import type { Part } from '../certificate-design';
import { layOutFramed, listParts, type FramedLayout } from './layout';
import { listProgramme } from './programme';
import { qrBox } from './writer';

const longName = fullInTwoLanguages.holderName;

const examples = Object.entries({
  latinExample,
  cyrillicExample,
  englishExample,
  longestExample,
  longestCyrillicExample,
  shortestExample,
  healthExample,
  teacherExample,
  longTeacherExample,
  policeExample,
  participationExample,
  fullExample,
  fullestExample,
  fullestLandscapeExample,
  fullestCyrillicAcross: { ...fullestLandscapeExample, ...longestCyrillicExample },
  twoLanguagesExample,
  longNameAcross: { ...healthExample, holderName: longName },
  longNameUpright: { ...teacherExample, holderName: longName },
});
const kinds = ['none', 'facsimile', 'electronic'] as const;
const media = ['file', 'paper'] as const;
const rows = [...examples, ['fullInTwoLanguages', fullInTwoLanguages] as const].flatMap(
  ([name, facts]) =>
    kinds.flatMap((signatureKind) =>
      media.map((medium) => [name, signatureKind, medium, { ...facts, signatureKind }] as const),
    ),
);

interface Edges {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** As high as small letters stand and as deep as they hang, which is what would be seen to touch. */
function edgesOf(parts: readonly Part[]): Edges[] {
  return parts.flatMap(({ text }) =>
    text.placed.map((line) => ({
      text: line.text,
      left: line.x,
      right: line.x + line.width - 4,
      top: line.baseline - line.size * 0.66,
      bottom: line.baseline + line.size * 0.2,
    })),
  );
}

function touches(one: Edges, other: Edges): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function pagesOf(layout: FramedLayout): Part[][] {
  const second = layout.programme ? listProgramme(layout.programme) : [];
  const first = listParts(layout).filter((part) => !second.includes(part));
  return [first, second];
}

describe('a framed page', () => {
  it.each(rows)(
    'keeps everything apart and within its frame: %s, %s, %s',
    (_, kind, medium, facts) => {
      const layout = layOutFramed(framed(facts), { medium, hasSeal: true });
      const { measures, signing } = layout;
      const { x, y, width, height } = qrBox(measures);
      const code = { text: 'QR', left: x, right: x + width, top: y, bottom: y + height };
      pagesOf(layout).forEach((parts, page) => {
        const edges = [...edgesOf(parts), ...(page === 0 ? [code] : [])];
        const touching = edges.flatMap((one, index) =>
          edges
            .slice(index + 1)
            .flatMap((other) => (touches(one, other) ? [[one.text, other.text]] : [])),
        );
        expect(touching).toEqual([]);
        for (const { right, bottom } of edges) {
          expect(right).toBeLessThanOrEqual(measures.right + 1);
          expect(bottom).toBeLessThanOrEqual(measures.bottom + 3);
        }
      });
      expect(listParts(layout).filter(({ text }) => !text.fits)).toEqual([]);
      expect(layout.grid.lowest).toBeLessThan(signing.box.y - 8);
      if (kind !== 'electronic' && (kind === 'facsimile' || medium === 'paper'))
        expect(signing.form).toBe('line');
    },
  );

  it.each(examples)('keeps its texts away from the ornament: %s', (_, facts) => {
    const layout = layOutFramed(framed(facts), { medium: 'file', hasSeal: true });
    const across = layout.measures.orientation === 'landscape';
    const [first = []] = pagesOf(layout);
    for (const { left, top } of edgesOf(first))
      expect(across ? left - (92 + 58) : top - (92 + 58)).toBeGreaterThanOrEqual(14);
  });

  it('has the quieter ornament, and keeps away from it, where there is no room below the larger one', () => {
    const signer = {
      kind: 'organisation',
      name: 'Udruženje građana „Akcija protiv trgovine ljudima“',
    } as const;
    const { design, ...facts } = framed({ ...fullestExample, signatureKind: 'electronic' });
    const layout = layOutFramed(
      { ...facts, ...(design && { design: { ...design, signer } }) },
      { medium: 'file', hasSeal: true },
    );
    const [first = []] = pagesOf(layout);
    expect(layout.measures.ornament).toBe('second');
    expect(layout.grid.lowest).toBeLessThan(layout.signing.box.y - 8);
    expect(Math.min(...edgesOf(first).map(({ top }) => top))).toBeGreaterThanOrEqual(66 + 33 + 8);
    expect(listParts(layout).filter(({ text }) => !text.fits)).toEqual([]);
  });

  it('says both languages on the same baselines, and the name once', () => {
    const { upper, grid } = layOutFramed(twoLanguagesExample, { medium: 'file', hasSeal: false });
    const baselines = (parts: readonly Part[]) => parts.map(({ text }) => text.placed[0]?.baseline);
    for (const pair of [upper.titles, upper.subtitles, upper.sentences, upper.courses]) {
      expect(pair).toHaveLength(2);
      expect(new Set(baselines(pair)).size).toBe(1);
    }
    for (let at = 0; at < grid.cells.length; at += 2) {
      const [left, right] = [grid.cells[at], grid.cells[at + 1]];
      expect(baselines(right?.parts ?? [])).toEqual(baselines(left?.parts ?? []));
    }
    const names = listParts(layOutFramed(twoLanguagesExample, { medium: 'file', hasSeal: false }));
    expect(names.filter(({ field }) => field === 'holderName')).toHaveLength(1);
  });

  it.each([
    [
      'a person, who signs',
      { kind: 'person', name: 'Vesna Ilić 200012345' },
      'Potpisano elektronski dr Vesna Ilić direktorka',
    ],
    [
      'an organisation',
      { kind: 'organisation', name: 'Luka' },
      'Elektronski pečat organizacije Luka dr Vesna Ilić, direktorka',
    ],
    [
      'nobody whom its certificate tells of',
      { kind: 'unknown', name: 'Probni potpis' },
      'Potpisano elektronski Probni potpis dr Vesna Ilić, direktorka',
    ],
  ] as const)('says of a signature whose it is: of %s', (_, signer, words) => {
    const { design, ...facts } = framed({ ...latinExample, signatureKind: 'electronic' });
    const layout = layOutFramed(
      { ...facts, ...(design && { design: { ...design, ...(signer && { signer }) } }) },
      { medium: 'file', hasSeal: false, signedAt: new Date('2027-03-05T13:05:00Z') },
    );
    const said = layout.signing.parts
      .flatMap(({ text }) => text.placed.map((line) => line.text.trim()))
      .join(' ');
    expect(said).toContain(words);
    expect(said).toContain('5. marta 2027. u 14.05');
    expect(said).not.toContain('žig');
  });

  it('has a place for a stamp on paper that is signed by hand, and none in a file', () => {
    const forms = (['file', 'paper'] as const).map(
      (medium) => layOutFramed(framed(latinExample), { medium, hasSeal: false }).signing.form,
    );
    expect(forms).toEqual(['words', 'line']);
  });

  it('shares out the room that is left', () => {
    const gaps = [shortestExample, fullExample].map((facts) => {
      const { upper } = layOutFramed(framed(facts), { medium: 'file', hasSeal: false });
      return (upper.titles[0]?.text.lastBaseline ?? 0) - upper.head.lowest;
    });
    expect(gaps[0]).toBeGreaterThan(70);
    expect(gaps[1]).toBeLessThan(60);
  });
});
