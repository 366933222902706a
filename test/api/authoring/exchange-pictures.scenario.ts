import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readImport } from '@svetionik/contracts/exchange';
import { readUpload } from '@svetionik/contracts/uploads';
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { v7 } from 'uuid';
import { type AuthorWorld, openAuthorWorld } from '../../support/author-world';
import { ExchangeCalls } from '../../support/exchange-calls';

let world: AuthorWorld;

beforeAll(async () => {
  world = await openAuthorWorld();
});

afterAll(() => world.close());

const exchange = new ExchangeCalls(() => world);

describe('a package of questions with pictures', () => {
  const picture = readFileSync(join(__dirname, '../../support/files/picture.png'));
  const asked = (
    address: string,
    key: string,
  ) => `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="${key}" title="Vrata">
    <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>vrata</value></correctResponse></responseDeclaration>
    <itemBody><p>Gde je izlaz?</p><hotspotInteraction responseIdentifier="RESPONSE" maxChoices="1"><object type="image/png" data="${address}" width="2000" height="1000">Soba</object>
      <hotspotChoice identifier="vrata" shape="rect" coords="0,0,1000,500" hotspotLabel="Vrata"/><hotspotChoice identifier="prozor" shape="circle" coords="1500,500,100" hotspotLabel="Prozor"/></hotspotInteraction></itemBody>
    <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/></assessmentItem>`;
  const manifest = `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources>${['a', 'b'].map((name) => `<resource type="imsqti_item_xmlv2p1" href="${name}.xml"/>`).join('')}</resources></manifest>`;
  const archive = Buffer.from(
    zipSync({
      'imsmanifest.xml': strToU8(manifest),
      'a.xml': strToU8(asked('soba.png', 'soba-a')),
      'b.xml': strToU8(asked('nije.png', 'soba-b')),
      'soba.png': picture,
      'nije.png': strToU8('\u0089PNG\r\n\u001a\n nothing', true),
    }),
  );

  it('gives each question the picture as it is kept, with its regions in the pixels of that', async () => {
    const id = v7();
    await exchange.send(id, archive, 'qti-21');
    await world.app.runJobs();
    const { body } = await exchange.read(id);
    const [first, second] = (body as EndpointReply<typeof readImport>).items;
    if (first?.item?.kind !== 'hot-spot' || first.item.picture === null)
      throw new Error(`no picture: ${JSON.stringify(body)}`);
    const { file, width, height } = first.item.picture;
    expect(file.mediaType).toBe('image/webp');
    expect(first.item.regions[0]?.shape).toEqual({
      kind: 'rectangle',
      x: 0,
      y: 0,
      width: width / 2,
      height: height / 2,
    });
    expect(
      await request(world.app.app.getHttpServer())
        .get(readUpload.path.replace(':hash', file.hash))
        .set({ Cookie: world.cookies.trainer }),
    ).toMatchObject({ status: 200, headers: { 'content-type': 'image/webp' } });
    expect(second).toMatchObject({
      item: { picture: null },
      notes: [{ effect: 'lost', code: 'picture' }],
    });
  });

  it.each(['qti-21', 'qti-22', 'qti-30'])(
    'comes back from %s as it was, with the picture that is there already',
    async (format) => {
      const id = v7();
      await exchange.send(id, archive, 'qti-21');
      await world.app.runJobs();
      await exchange.confirm(id, [2], String((await exchange.readBank()).version));
      await world.app.runJobs();
      const before = (await exchange.readBank()).items.at(-1);
      const again = v7();
      await exchange.send(again, await exchange.download(format, before?.id ?? ''), 'qti-30');
      await world.app.runJobs();
      const { items }: EndpointReply<typeof readImport> = (await exchange.read(again)).body;
      expect(items).toMatchObject([{ item: before?.content, notes: [] }]);
    },
  );
});

describe('the pictures of a question', () => {
  const picture = readFileSync(join(__dirname, '../../support/files/picture.png'));
  const quiz = `<quiz><question type="shortanswer"><name><text>slika-moodle</text></name>
    <questiontext format="html"><text><![CDATA[<p><img src="@@PLUGINFILE@@/hol%20bolnice.png" alt="Hol bolnice" width="40"></p><p><img src="@@PLUGINFILE@@/hol%20bolnice.png" alt="Isti hol"></p><p>Koga zovete?</p>]]></text><file name="hol bolnice.png" path="/" encoding="base64">${picture.toString('base64')}</file></questiontext>
    <answer fraction="100"><text>112</text></answer></question></quiz>`;
  const asked = `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="slika-qti" title="Hol">
    <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>a</value></correctResponse></responseDeclaration>
    <itemBody><p><img src="hol.png" alt="Hol bolnice"/><img src="hol.png" alt="Isti hol"/></p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1" shuffle="true"><prompt>Koga zovete?</prompt><simpleChoice identifier="a"><p><img src="vrata.png" alt="Vrata"/></p><p>112</p></simpleChoice><simpleChoice identifier="b">985</simpleChoice></choiceInteraction></itemBody>
    <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/></assessmentItem>`;
  const manifest = `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources><resource type="imsqti_item_xmlv2p1" href="a.xml"/></resources></manifest>`;
  const archive = Buffer.from(
    zipSync({
      'imsmanifest.xml': strToU8(manifest),
      'a.xml': strToU8(asked),
      'hol.png': picture,
      'vrata.png': picture,
    }),
  );

  it.each([
    ['moodle-xml', quiz],
    ['qti-21', archive],
  ])(
    'comes along from %s, stands in the bank as it is kept, and comes back from every format that has a place for it',
    async (from, file) => {
      const id = v7();
      await exchange.send(id, file, from);
      await world.app.runJobs();
      const [found] = ((await exchange.read(id)).body as EndpointReply<typeof readImport>).items;
      expect(found).toMatchObject({
        notes: [],
        item: {
          illustrations: ['Hol bolnice', 'Isti hol'].map((alternative) => ({
            file: { mediaType: 'image/webp' },
            alternative,
            decorative: false,
          })),
        },
      });
      if (found?.item?.kind === 'single-choice')
        expect(found.item.options[0]?.picture).toMatchObject({
          file: { mediaType: 'image/webp' },
          alternative: 'Vrata',
        });
      await exchange.confirm(id, [], String((await exchange.readBank()).version));
      await world.app.runJobs();
      const kept = (await exchange.readBank()).items.at(-1);
      const { file: shown, width, height } = kept?.content.illustrations?.[0] ?? {};
      expect(Math.min(width ?? 0, height ?? 0)).toBeGreaterThan(0);
      expect(
        await request(world.app.app.getHttpServer())
          .get(readUpload.path.replace(':hash', shown?.hash ?? ''))
          .set({ Cookie: world.cookies.trainer }),
      ).toMatchObject({ status: 200 });
      for (const format of ['moodle-xml', 'qti-21', 'qti-22', 'qti-30']) {
        const again = v7();
        await exchange.send(again, await exchange.download(format, kept?.id ?? ''), format);
        await world.app.runJobs();
        const { items }: EndpointReply<typeof readImport> = (await exchange.read(again)).body;
        expect({ format, items }).toMatchObject({
          format,
          items: [{ item: kept?.content, notes: [] }],
        });
      }
    },
  );
});
