import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import {
  cyrillicExample,
  englishExample,
  latinExample,
  longestCyrillicExample,
  longestExample,
  shortestExample,
} from '../../../../../../test/support/certificate-examples';
import { certificateProblems } from './certificate-fit';
import { layOutCertificate } from './certificate-layout';
import { page, places } from './certificate-page';

describe('certificateProblems', () => {
  it.each([
    ['Latin', latinExample],
    ['Cyrillic', cyrillicExample],
    ['English', englishExample],
    ['the longest texts', longestExample],
    ['the longest texts in Cyrillic', longestCyrillicExample],
    ['the shortest texts', shortestExample],
    ['no role of the signatory', { ...latinExample, signatoryRole: '' }],
    ['a result of 0', { ...latinExample, resultPercent: 0 }],
  ])('finds none in %s', (_, facts) => {
    expect(certificateProblems(facts)).toEqual([]);
  });

  it.each<[Partial<CertificateFacts>, ReturnType<typeof certificateProblems>]>([
    [{ holderName: ' ' }, [{ field: 'holderName', code: 'missing' }]],
    [{ organiserPlace: '', track: '' }, [{ field: 'organiserPlace', code: 'missing' }, { field: 'track', code: 'missing' }]],
    [{ hours: 0 }, [{ field: 'hours', code: 'missing' }]],
    [{ edition: Number.NaN }, [{ field: 'edition', code: 'missing' }]],
    [{ issuedOn: '2026-02-30' }, [{ field: 'issuedOn', code: 'missing' }]],
    [{ holderName: '漢 Ana' }, [{ field: 'holderName', code: 'missing-glyph' }]],
    [{ holderName: 'Ana\nAnić' }, [{ field: 'holderName', code: 'missing-glyph' }]],
    [{ courseTitle: 'Prvi razgovor 🙂' }, [{ field: 'courseTitle', code: 'missing-glyph' }]],
    [{ courseTitle: 'postupanje '.repeat(60) }, [{ field: 'courseTitle', code: 'does-not-fit' }]],
    [{ holderName: 'Hadžiabdić '.repeat(20) }, [{ field: 'holderName', code: 'does-not-fit' }]],
    [{ track: 'Socijalna zaštita '.repeat(8) }, [{ field: 'track', code: 'does-not-fit' }]],
    [{ organiserPlace: 'Sremska Mitrovica '.repeat(8) }, [{ field: 'organiserPlace', code: 'does-not-fit' }]],
    [{ checkUrl: `https://svetionik.example/${'provera'.repeat(40)}` }, [{ field: 'checkUrl', code: 'does-not-fit' }]],
  ])('finds %j', (change, problems) => {
    expect(certificateProblems({ ...latinExample, ...change })).toEqual(problems);
  });
});

describe('the page', () => {
  const examples = [latinExample, cyrillicExample, englishExample, longestExample, longestCyrillicExample, shortestExample];

  it.each(examples)('keeps texts, seal and signature apart', (facts) => {
    const { row, course, remark, check } = layOutCertificate(facts);
    const lowest = Math.max(...row.flat().flatMap(({ text }) => text.placed.map(({ baseline }) => baseline)));
    const highest = Math.min(...row.flat().flatMap(({ text }) => text.placed.map(({ baseline }) => baseline)));

    expect(highest - course.text.lastBaseline).toBeGreaterThan(24);
    expect(lowest).toBeLessThan(places.signature.y - 8);
    expect(Math.max(remark.text.lastBaseline, check.text.lastBaseline)).toBeLessThan(page.height - 36);
    for (const { x, width } of row.flat().flatMap(({ text }) => text.placed)) {
      expect(x).toBeGreaterThan(50);
      expect(x + width).toBeLessThan(page.width - 50);
    }
  });
});
