import { deflateSync, inflateSync } from 'node:zlib';
import { carriedCredential, programmeTag, summariseCredential } from './carried-credential';

const credential = {
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Први разговор',
  validFrom: '2026-11-25T12:00:00.000Z',
  credentialSubject: { achievement: { achievementType: 'CertificateOfCompletion' } },
  evidence: [{ id: 'https://svetionik.example/v/7K3MQ2V9XH4T0B57', name: 'бр. 17/2026' }],
};
const json = Buffer.from(JSON.stringify(credential));
/** Refuses what stands after the packed bytes, as browsers do. */
const inflate = async (packed: Uint8Array) => {
  const unpacked = inflateSync(packed);
  if (deflateSync(unpacked).length !== packed.length)
    throw new Error('there is more than was packed');
  return unpacked;
};

function pdf(dictionary: string, content: Buffer, length = String(content.length)): Buffer {
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n9 0 obj\n<<\n${dictionary}/Length ${length}\n>>\nstream\n`),
    content,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

function bakedPng(content: Buffer): Buffer {
  const chunk = Buffer.concat([Buffer.from('iTXtopenbadgecredential\0\0\0\0\0'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length - 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    length,
    chunk,
    Buffer.from('crc IEND'),
  ]);
}

describe('the credential that a file carries', () => {
  it.each([
    ['JSON', json],
    [
      'a PDF with a packed file',
      pdf(
        '/Type /EmbeddedFile\n/Subtype /application#2Fvc\n/Params <<\n/Size 1\n>>\n/Filter /FlateDecode\n',
        deflateSync(json),
      ),
    ],
    [
      'a PDF that says the length elsewhere',
      pdf('/Type /EmbeddedFile\n/Filter /FlateDecode\n', deflateSync(json), '12 0 R'),
    ],
    [
      'a PDF with a checksum',
      pdf(
        '/Type /EmbeddedFile\n/Params <<\n/Size 1\n/CheckSum <00ff>\n>>\n/Filter /FlateDecode\n',
        deflateSync(json),
      ),
    ],
    [
      'a PDF in another order',
      pdf(
        '/Filter /FlateDecode\n/Params <</CheckSum <00ff>>>\n/Type /EmbeddedFile\n',
        deflateSync(json),
      ),
    ],
    ['a PDF with a plain file', pdf('/Type /EmbeddedFile\n', json)],
    ['a badge as PNG', bakedPng(json)],
    [
      'a badge as SVG',
      Buffer.from(
        `<svg xmlns:openbadges="o"><openbadges:credential><![CDATA[${json.toString()}]]></openbadges:credential></svg>`,
      ),
    ],
  ])('is found in %s', async (_, file) => {
    expect(await carriedCredential(file, inflate)).toEqual(credential);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['other JSON', Buffer.from('{"type":["Badge"]}')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
    ['a PDF without attachments', Buffer.from('%PDF-1.7\n%%EOF')],
    ['a PDF with another file', pdf('/Type /EmbeddedFile\n', Buffer.from('tekst'))],
    [
      'a PDF with a damaged file',
      pdf('/Type /EmbeddedFile\n/Filter /FlateDecode\n', Buffer.from('damaged')),
    ],
  ])('is not found in %s', async (_, file) => {
    expect(await carriedCredential(file, inflate)).toBeNull();
  });

  it('says what it is about', () => {
    expect(summariseCredential(credential)).toEqual({
      course: 'Први разговор',
      kind: 'completion',
      registerNumber: 'бр. 17/2026',
      checkCode: '7K3MQ2V9XH4T0B57',
      issuedAt: credential.validFrom,
      expiresOn: undefined,
    });
    const participation = {
      credentialSubject: { achievement: { achievementType: 'Certificate' } },
    };
    expect(summariseCredential(participation).kind).toBe('participation');
    expect(summariseCredential({ credentialSubject: 'x' }).kind).toBeUndefined();
    expect(summariseCredential({ validUntil: '2031-11-25T23:59:59Z' }).expiresOn).toBe(
      '2031-11-25',
    );
    expect(summariseCredential({ evidence: [1], name: 2 })).toMatchObject({
      course: '',
      checkCode: '',
    });
  });

  it('says whether it is about a whole programme', () => {
    const tagged = (tag: unknown) =>
      summariseCredential({ credentialSubject: { achievement: { tag } } }).programme;
    expect([[programmeTag], ['kurs'], programmeTag, undefined].map(tagged)).toEqual([
      true,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
