import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import {
  cyrillicExample,
  englishExample,
  latinExample,
  longestExample,
} from '../../../../../test/support/certificate-examples';
import { readPdf, spokenText } from '../../../../../test/support/read-pdf';
import { renderCertificate } from './certificate-document';

const noPictures = { seal: null, signature: null };

async function read(facts: CertificateFacts) {
  return readPdf(await renderCertificate(facts, noPictures));
}

describe('the document of a certificate', () => {
  it.each([
    ['Serbian in Latin', latinExample, 'sr-Latn-RS'],
    ['Serbian in Cyrillic', cyrillicExample, 'sr-Cyrl-RS'],
    ['English', englishExample, 'en-GB'],
  ])('is one page of A4 on which everything is tagged: %s', async (_, facts, language) => {
    expect(await read(facts)).toMatchObject({
      pages: 1,
      size: [0, 0, 841.89, 595.28],
      language,
      marked: true,
      untagged: '',
    });
  });

  it.each([
    ['ABCČĆDDžĐEFGHIJKLLjMNNjOPRSŠTUVZŽ', 'abcčćddžđefghijklljmnnjoprsštuvzž'],
    ['C Ć C', 'Ccc Ćać Ccc'],
    ['АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ', 'абвгдђежзијклљмнњопрстћуфхцчџш'],
    ['Anica', 'efikasno flert ofšor'],
  ])(
    'gives %s back letter by letter when copied or read aloud',
    async (holderName, courseTitle) => {
      const text = spokenText(await read({ ...latinExample, holderName, courseTitle }));

      expect(text).toContain(` ${holderName} `);
      expect(text).toContain(`„${courseTitle}“`);
    },
  );

  it('says what it is to programs, whatever characters the organiser has in its name', async () => {
    const organiserName = 'Savez <Luč> & „Zvezda“';
    const contents = await read({ ...latinExample, organiserName });

    expect(contents).toMatchObject({
      title: 'Sertifikat, br. 17/2026',
      version: '1.7',
      xmpCreator: [organiserName],
    });
    expect(contents.xmpTitle).toContain('Sertifikat, br. 17/2026');
  });

  it('claims to be PDF/A-3a and PDF/UA-1, and embeds each font', async () => {
    const source = (await renderCertificate(latinExample, noPictures)).toString('latin1');

    expect(source).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(source).toContain('/OutputIntents');
    expect(source).toContain('/DisplayDocTitle true');
    expect(source.match(/\/Type \/FontDescriptor/g)).toHaveLength(4);
    expect(source.match(/\/FontFile2 /g)).toHaveLength(4);
    expect(source).not.toContain('/Type1');
  });

  it('links the check address inside a link element, described', async () => {
    const pdf = await renderCertificate(latinExample, noPictures);
    const { elements, links } = readPdf(pdf);

    expect(elements.find(({ role }) => role === 'Link')).toMatchObject({
      depth: 3,
      text: expect.stringContaining('7K3MQ2V9XH4T0B5D'),
    });
    expect(new Set(links.map(({ url }) => url))).toEqual(new Set([latinExample.checkUrl]));
    expect(pdf.toString('latin1')).toMatch(/\/Type \/OBJR/);
    expect(pdf.toString('latin1').match(/\/Subtype \/Link/g)).toHaveLength(
      pdf.toString('latin1').match(/\/Contents \(/g)?.length ?? 0,
    );
  });

  it('says the language of a name in the other script', async () => {
    const { elements } = await read({ ...latinExample, holderName: 'Ђорђе Илић' });

    expect(elements.find(({ text }) => text === 'Ђорђе Илић')).toMatchObject({
      role: 'Span',
      language: 'sr-Cyrl-RS',
    });
  });

  it.each([
    'Đorđe Ljubičić-Njegovan',
    longestExample.holderName,
    "D'Angelo Žarković",
    'Љубица Ђурђевић-Његован',
    'Ana',
  ])('has the whole name of %s on the page', async (holderName) => {
    expect(spokenText(await read({ ...longestExample, holderName }))).toContain(` ${holderName} `);
  });

  it('is the same, byte by byte, for the same facts', async () => {
    const first = await renderCertificate(latinExample, noPictures);
    await renderCertificate(cyrillicExample, noPictures);

    expect((await renderCertificate(latinExample, noPictures)).equals(first)).toBe(true);
    expect(
      (
        await renderCertificate({ ...latinExample, registerNumber: 'br. 18/2026' }, noPictures)
      ).equals(first),
    ).toBe(false);
  });

  it('describes the seal and the signature, and shows a signature only where the facts say so', async () => {
    const pictures = { seal: onePixelPng(), signature: onePixelPng() };
    const alts = async (facts: CertificateFacts) =>
      readPdf(await renderCertificate(facts, pictures)).elements.flatMap(({ role, alt }) =>
        role === 'Figure' ? [alt] : [],
      );
    const qr = 'QR kod koji vodi na stranicu za proveru ovog sertifikata';
    const seal = 'Pečat: ASTRA — Akcija protiv trgovine ljudima';

    expect(await alts(latinExample)).toEqual([qr, seal]);
    expect(await alts({ ...latinExample, signatureKind: 'facsimile' })).toEqual([
      qr,
      seal,
      'Potpis: dr Vesna Ilić',
    ]);
  });
});

function onePixelPng(): Buffer {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
}
