import { deflateSync, inflateSync } from 'node:zlib';
import { carriedCredential, summaryOf } from './carried-credential';

const credential = {
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Први разговор',
  validFrom: '2026-11-25T12:00:00.000Z',
  evidence: [{ id: 'https://svetionik.example/v/7K3MQ2V9XH4T0B57', name: 'бр. 17/2026' }],
};
const json = Buffer.from(JSON.stringify(credential));
const inflate = async (packed: Uint8Array) => inflateSync(packed);

function pdf(dictionary: string, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`%PDF-1.7\n9 0 obj\n<<\n${dictionary}/Length ${content.length}\n>>\nstream\n`), content, Buffer.from('\nendstream\nendobj\n')]);
}

describe('the credential that a file carries', () => {
  it.each([
    ['JSON', json],
    ['a PDF with a packed file', pdf('/Type /EmbeddedFile\n/Subtype /application#2Fvc\n/Params <<\n/Size 1\n>>\n/Filter /FlateDecode\n', deflateSync(json))],
    ['a PDF with a plain file', pdf('/Type /EmbeddedFile\n', json)],
  ])('is found in %s', async (_, file) => {
    expect(await carriedCredential(file, inflate)).toEqual(credential);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['other JSON', Buffer.from('{"type":["Badge"]}')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
    ['a PDF without attachments', Buffer.from('%PDF-1.7\n%%EOF')],
    ['a PDF with another file', pdf('/Type /EmbeddedFile\n', Buffer.from('tekst'))],
    ['a PDF with a damaged file', pdf('/Type /EmbeddedFile\n/Filter /FlateDecode\n', Buffer.from('damaged'))],
  ])('is not found in %s', async (_, file) => {
    expect(await carriedCredential(file, inflate)).toBeNull();
  });

  it('says what it is about', () => {
    expect(summaryOf(credential)).toEqual({ course: 'Први разговор', registerNumber: 'бр. 17/2026', checkCode: '7K3MQ2V9XH4T0B57', issuedAt: credential.validFrom, validUntil: undefined });
    expect(summaryOf({ evidence: [1], name: 2 })).toMatchObject({ course: '', checkCode: '' });
  });
});
