import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import {
  cyrillicExample,
  fullestExample,
  latinExample,
  participationExample,
} from '../../../../../test/support/certificate-examples';
import { readPdf, spokenText } from '../../../../../test/support/read-pdf';
import { renderSample } from './certificate-sample';

describe('a sample of a certificate', () => {
  it.each<[string, CertificateFacts, string, number]>([
    ['Latin', latinExample, 'Uzorak', 1],
    ['Cyrillic', cyrillicExample, 'Узорак', 1],
    ['English', participationExample, 'Sample', 1],
    ['two pages', { ...latinExample, profile: fullestExample.profile }, 'Uzorak', 2],
  ])('says on each page that it is one, in its own words: %s', (_, facts, mark, pages) => {
    const pdf = readPdf(renderSample(facts));
    expect(pdf).toMatchObject({
      pages,
      untagged: '',
      marked: true,
      title: expect.stringMatching(new RegExp(`^${mark}: `, 'u')),
    });
    expect(pdf.elements.filter(({ role, text }) => role === 'P' && text === mark)).toHaveLength(
      pages,
    );
  });

  it('has neither number nor code, and leads to no certificate', () => {
    const pdf = readPdf(renderSample({ ...latinExample, signatureKind: 'electronic' }));
    const text = spokenText(pdf);
    for (const part of [
      latinExample.registerNumber,
      latinExample.checkCode,
      '7K3MQ2V9XH4T0B5D',
      'Elektronski potpisano',
    ])
      expect(text).not.toContain(part);
    expect(text).toContain('bez delovodnog broja');
    expect(pdf.links.map(({ url }) => url)).toEqual(
      pdf.links.map(() => latinExample.checkUrl.replace(/\/7K3MQ2V9XH4T0B5D$/, '')),
    );
  });

  it('says everything else as the certificate would', () => {
    expect(spokenText(readPdf(renderSample(latinExample)))).toContain(latinExample.holderName);
  });
});
