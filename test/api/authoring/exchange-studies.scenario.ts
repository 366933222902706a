import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readImport } from '@svetionik/contracts/exchange';
import {
  choiceAboutStimulus,
  stimulus,
  writeGivenPackage,
} from '../../../libs/formats/spec/given-qti';
import { v7 } from 'uuid';
import { type AuthorWorld, openAuthorWorld } from '../../support/author-world';
import { ExchangeCalls } from '../../support/exchange-calls';

let world: AuthorWorld;

beforeAll(async () => {
  world = await openAuthorWorld();
});

afterAll(() => world.close());

const exchange = new ExchangeCalls(() => world);

describe('what is missing before an imported question can be drawn', () => {
  it('is nothing where a course of the bank has its objective and all is said', async () => {
    const [known] = (await exchange.readBank()).courses.flatMap(({ objectives }) => objectives);
    const [id, text] = [v7(), 'Koga zovete? {=112#Tako je. ~985#Nije. ####Zato.}'];
    await exchange.send(
      id,
      `$CATEGORY: ${known?.id}\n\n${text}\n\n$CATEGORY: nepoznat\n\n${text}\n`,
    );
    await world.app.runJobs();
    const { items }: EndpointReply<typeof readImport> = (await exchange.read(id)).body;
    expect(items.map(({ missing }) => missing.map(({ code }) => code))).toEqual([
      [],
      ['objective-unknown'],
    ]);
  });
});

describe('questions about one text', () => {
  it('come in as one case study, go out, and come in as the same', async () => {
    const [id, again] = [v7(), v7()];
    const file = writeGivenPackage({
      'prvo.xml': choiceAboutStimulus('prvo', 'A'),
      'drugo.xml': choiceAboutStimulus('drugo', 'B'),
      'ref/noc.xml': stimulus('<p>Devojka sedi u predvorju.</p>'),
    });
    await exchange.send(id, Buffer.from(file), 'qti-30', 'paket.zip');
    await world.app.runJobs();
    expect((await exchange.read(id)).body).toMatchObject({
      found: 1,
      kept: 1,
      items: [{ item: { kind: 'case-study', id: 'noc', questions: [{}, {}] } }],
    });
    const [study]: EndpointReply<typeof readImport>['items'] = (await exchange.read(id)).body.items;
    expect(new Set(study?.missing.map(({ code }) => code))).toEqual(
      new Set(['feedback-missing', 'objective-unknown']),
    );
    await exchange.confirm(id, [], String((await exchange.readBank()).version));
    await world.app.runJobs();
    const added = (await exchange.readBank()).items.find(({ key }) => key === 'noc');
    await exchange.send(
      again,
      await exchange.download('qti-30', added?.id ?? ''),
      'qti-30',
      'pitanja.zip',
    );
    await world.app.runJobs();
    expect((await exchange.read(again)).body).toMatchObject({
      found: 1,
      items: [{ item: added?.content, notes: [] }],
    });
  });
});
