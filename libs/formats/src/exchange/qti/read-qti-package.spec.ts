import { strToU8, zipSync } from 'fflate';
import { readQti } from './read-qti';

const matchCorrect =
  '<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>';

function xml(inside: string, attributes = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="prvo" title="Prvo" adaptive="false" timeDependent="false"${attributes}>${inside}</assessmentItem>`;
}

const response = (
  cardinality: string,
  baseType: string,
  correct: readonly string[],
  mapping = '',
) =>
  `<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="${baseType}"><correctResponse>${correct.map((value) => `<value>${value}</value>`).join('')}</correctResponse>${mapping}</responseDeclaration><outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>`;
const body = (inside: string) => `<itemBody><p>Šta radite?</p>${inside}</itemBody>`;
const choices = (name: string, attributes: string, ids: string) =>
  `<${name} responseIdentifier="RESPONSE" ${attributes}>${[...ids].map((id) => `<simpleChoice identifier="${id}">Odgovor ${id}</simpleChoice>`).join('')}</${name}>`;

describe('a package', () => {
  const manifest = (items: readonly string[]) =>
    strToU8(
      `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources>${items.map((href) => `<resource type="imsqti_item_xmlv2p1" href="${href}"/>`).join('')}<resource type="webcontent" href="a.css"/></resources></manifest>`,
    );
  const good = strToU8(
    xml(
      response('single', 'identifier', ['a']) +
        body(choices('choiceInteraction', 'shuffle="true" maxChoices="1"', 'ab')) +
        matchCorrect,
    ),
  );
  const png = Buffer.from('\u0089PNG\r\n\u001a\n a picture', 'latin1');

  it('reads each item alone, from wherever the manifest lies, and finds its pictures', async () => {
    const spot = strToU8(
      xml(
        response('single', 'identifier', ['r']) +
          body(
            '<hotspotInteraction responseIdentifier="RESPONSE" maxChoices="1"><object type="image/png" data="../slike/soba%201.png" width="40" height="30">Soba</object><hotspotChoice identifier="r" shape="rect" coords="0,0,10,10" hotspotLabel="Vrata"/><hotspotChoice identifier="e" shape="ellipse" coords="1,2,3,4"/></hotspotInteraction>',
          ) +
          matchCorrect,
      ),
    );
    const zip = zipSync({
      'paket/imsmanifest.xml': manifest([
        'pitanja/spot.xml',
        'nema.xml',
        'lose.xml',
        '../../etc/passwd',
        'dobro.xml',
      ]),
      'paket/pitanja/spot.xml': spot,
      'paket/slike/soba 1.png': png,
      'paket/lose.xml': strToU8('<assessmentItem>'),
      'paket/dobro.xml': good,
    });
    const { items, pictures, problem } = await readQti(zip);
    expect(problem).toBeUndefined();
    expect(
      items.map(({ file, item, notes }) => [
        file,
        item?.kind,
        notes.map(({ code, detail }) => [code, detail].join(' ')),
      ]),
    ).toEqual([
      ['paket/pitanja/spot.xml', 'hot-spot', ['options ellipse']],
      ['paket/nema.xml', undefined, ['unreadable missing']],
      ['paket/lose.xml', undefined, ['unreadable cut-off']],
      ['', undefined, ['unreadable unsafe-path']],
      ['paket/dobro.xml', 'single-choice', []],
    ]);
    expect(items[0]?.item).toMatchObject({
      picture: { width: 40, height: 30, alternative: 'Soba' },
      regions: [{ id: 'r', label: 'Vrata', shape: { kind: 'rectangle', width: 10 } }],
      key: ['r'],
    });
    expect(
      [...(pictures ?? new Map<string, Uint8Array>()).values()].map((bytes) =>
        Buffer.from(bytes).equals(png),
      ),
    ).toEqual([true]);
  });

  it('says that an archive without a manifest is no package', async () => {
    expect((await readQti(zipSync({ 'a.xml': good }))).problem).toEqual({
      code: 'not-this-format',
      detail: 'imsmanifest.xml',
    });
  });
});
