import { examples } from '@svetionik/contracts/examples';
import { mapColumns, readPeopleImport, readRefusedRows } from '@svetionik/contracts/imports';
import { listImportedRows, listPeopleImports } from '@svetionik/contracts/imports';
import { writeXlsx } from '@svetionik/formats';
import { ImportSweeperWorker } from '../../../apps/backend/src/features/imports/import-sweeper.worker';
import { call } from '../../support/call';
import { colleagueMail, csv, ImportWorld, learnerMail } from '../../support/import-world';

/** Files of every kind get a clear answer, and nobody learns of others by them. */

let of: ImportWorld;

beforeEach(async () => {
  of = await ImportWorld.open();
});

afterEach(() => of.close());

const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
const people = (count: number) =>
  Array.from({ length: count }, (_, place) => [`Ana Kos`, `osoba${place}@uvoz.example`]);

it.each([
  ['a file of blanks', Buffer.from(' \n \n'), { code: 'no-rows' }],
  ['headings alone', csv(['Ime i prezime', 'Mejl']), { code: 'no-rows' }],
  [
    'a picture',
    Buffer.from('89504e470d0a1a0a0000000d000102030405', 'hex'),
    { code: 'not-a-table' },
  ],
  ['an older workbook', compound, { code: 'other-excel' }],
  [
    'a workbook under a password',
    Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
    { code: 'encrypted' },
  ],
  ['a damaged workbook', Buffer.from('PK\u0003\u0004nothing'), { code: 'unreadable' }],
  [
    'a quote that is not closed',
    Buffer.from('Ime i prezime;Mejl\n"Ana Kos;ana@uvoz.example\nNada;nada@uvoz.example\n'),
    { code: 'unclosed-quote' },
  ],
  ['20,001 rows', csv(['Ime i prezime', 'Mejl'], ...people(20_001)), { code: 'too-many-rows' }],
])('says what is wrong with %s, and keeps nothing of it', async (_, content, problem) => {
  const opened = await of.upload(content);
  expect(opened).toMatchObject({ state: 'refused', problem, sheets: [] });
  const { rows } = await of.client.query(
    `SELECT FROM platform.file f JOIN imports.import i ON i.source_hash = f.hash WHERE i.id = $1`,
    [opened.id],
  );
  expect(rows).toEqual([]);
});

it('refuses a file of nothing at once', async () => {
  expect((await of.send(Buffer.from(''))).body).toMatchObject({ code: 'upload.empty' });
});

it('refuses a personal number in a text at once, and in a workbook by its cell', async () => {
  const number = '0101099710005';
  const text = csv(['Ime i prezime', 'Mejl', 'JMBG'], ['Ana', 'ana@uvoz.example', number]);
  expect((await of.send(text)).body).toMatchObject({ code: 'text.personal-number' });
  const pieces: Uint8Array[] = [];
  const columns = ['Ime', 'Mejl', 'JMBG'].map((heading) => ({ heading, width: 20 }));
  const table = { sheetName: 'Ljudi', columns, rows: [['Ana', 'ana@uvoz.example', number]] };
  for await (const piece of writeXlsx(table)) pieces.push(piece);
  expect(await of.upload(Buffer.concat(pieces), 'ljudi.xlsx')).toMatchObject({
    state: 'refused',
    problem: { code: 'personal-number', row: 2, column: 3 },
  });
});

it('takes a formula for what it shows, and defuses it on the way out', async () => {
  const checked = await of.checked(
    csv(['Ime i prezime', 'Mejl', 'Posao'], ['Ana Kos', '=A1@uvoz', "=HYPERLINK('x')"]),
  );
  expect(checked.sheets[0]?.columns[2]).toMatchObject({ formulas: 1 });
  const sent = { params: { import: checked.id }, query: { language: 'en' } };
  const { administrator } = of.of.cookies;
  const refused = await call(of.of.world.app, readRefusedRows, sent, administrator);
  expect(refused.text).toContain("Ana Kos;'=A1@uvoz;'=HYPERLINK('x');2;not an email address");
});

it('refuses two rows with one address, and tells each of the other', async () => {
  const checked = await of.checked(
    csv(
      ['Ime i prezime', 'Mejl'],
      ['Ana Kos', 'isti@uvoz.example'],
      ['Nada Kos', 'ISTI@uvoz.example'],
    ),
  );
  expect(await of.rows(checked.id)).toMatchObject([
    { refusals: [{ code: 'mail-twice', row: 3 }] },
    { refusals: [{ code: 'mail-twice', row: 2 }] },
  ]);
});

it('remembers what the organisation said of columns with these headings', async () => {
  const file = () =>
    csv(['Ime i prezime', 'Mejl', 'Napomena'], ['Ana Kos', 'ana@uvoz.example', 'lekar']);
  await of.check(await of.upload(file()), ['name', 'mail', 'job']);
  const again = await of.upload(
    csv(['Име и презиме', 'МЕЈЛ', 'Напомена'], ['Ana', 'b@uvoz.example', '']),
  );
  expect(again.sheets[0]).toMatchObject({ remembered: true, proposal: ['name', 'mail', 'job'] });
});

it('refuses columns that make no list, and a step whose time is not', async () => {
  const { id, version } = await of.upload(
    csv(['Ime i prezime', 'Mejl'], ['Ana Kos', 'ana@uvoz.example']),
  );
  const say = (fields: (string | null)[], ifMatch = String(version)) =>
    call(
      of.of.world.app,
      mapColumns,
      { params: { import: id }, body: { sheet: 0, fields }, ifMatch },
      of.of.cookies.administrator,
    );
  expect((await say(['name', null])).body).toMatchObject({ code: 'import.columns-unfit' });
  expect((await say(['name'])).body).toMatchObject({ code: 'import.columns-unfit' });
  expect((await say(['name', 'mail'], '99')).status).toBe(412);
  expect((await say(['name', 'mail'])).status).toBe(200);
  expect((await say(['name', 'mail'], String(version + 1))).body).toMatchObject({
    code: 'import.not-ready',
  });
});

it('answers alike for an address that has an account elsewhere and one that has none', async () => {
  const checked = await of.checked(
    csv(
      ['Ime i prezime', 'Mejl'],
      ['Ana Kos', 'polaznik@drugde.rs'],
      ['Ana Kos', 'niko@uvoz.example'],
    ),
  );
  const [elsewhere, nobody] = await of.rows(checked.id);
  expect({ ...elsewhere, number: 0, email: '' }).toEqual({ ...nobody, number: 0, email: '' });
  expect(elsewhere?.verdict).toBe('new');
});

it('asks a person about a name that a member has, and leaves the row until then', async () => {
  const { rows: named } = await of.client.query<{ name: string }>(
    'SELECT name_latin AS name FROM identity.person WHERE email = $1',
    [learnerMail],
  );
  const name = named[0]?.name.split(' ').reverse().join(' ') ?? '';
  const list = csv(
    ['Ime i prezime', 'Mejl', 'Posao'],
    [name, 'druga@uvoz.example', 'lekarka'],
    [name, 'treca@uvoz.example', ''],
    [name, 'cetvrta@uvoz.example', ''],
  );
  const checked = await of.checked(list);
  expect(checked).toMatchObject({ verdicts: { double: 3 }, undecided: 3 });
  expect(
    await of.decide(checked.id, 2, { decision: 'same', member: examples.learner }),
  ).toMatchObject({
    member: { email: learnerMail },
    differences: [{ field: 'job', before: null, after: 'lekarka' }],
  });
  await of.decide(checked.id, 3, { decision: 'other' });
  const applied = await of.apply(await of.read(checked.id));
  expect(applied.results).toMatchObject({ changed: 1, invited: 1, left: 1 });
  expect(await of.invitations()).toEqual({ 'treca@uvoz.example': 'sent' });
  expect((await of.membership(learnerMail))?.job).toBe('lekarka');
});

it('brings trainings from elsewhere as trainings to be confirmed, each once', async () => {
  const list = csv(
    ['Ime i prezime', 'Mejl', 'Naziv obuke', 'Organizator', 'Datum', 'Sati', 'Broj sertifikata'],
    ['Milica', learnerMail, 'Prvi razgovor', 'Dom zdravlja', '12.4.2024.', '16 h', '17/2024'],
  );
  const first = await of.apply(await of.checked(list));
  expect((await of.membership(learnerMail))?.trainings).toEqual(['Prvi razgovor']);
  expect(await of.checked(list)).toMatchObject({ verdicts: { same: 1, changed: 0 } });
  await of.undo(first);
  expect((await of.membership(learnerMail))?.trainings).toEqual([]);
});

it('shows nothing of it to another organisation', async () => {
  const { id } = await of.checked(csv(['Ime i prezime', 'Mejl'], ['Ana Kos', colleagueMail]));
  const other = await of.of.world.given.session(examples.otherAdministrator);
  const ask = (endpoint: typeof readPeopleImport | typeof listImportedRows) =>
    call(of.of.world.app, endpoint, { params: { import: id } }, other);
  expect((await ask(readPeopleImport)).status).toBe(404);
  expect((await ask(listImportedRows)).status).toBe(404);
  const listed = await call(of.of.world.app, listPeopleImports, {}, other);
  expect(listed.body).toMatchObject({ items: [] });
});

it('forgets the rows a month after the last step, and keeps how many they were', async () => {
  const applied = await of.apply(
    await of.checked(csv(['Ime i prezime', 'Mejl'], ['Ana Kos', 'ana@uvoz.example'])),
  );
  const count = async () =>
    (await of.client.query('SELECT FROM imports.imported_row WHERE import_id = $1', [applied.id]))
      .rowCount;
  of.of.world.app.clock.advance(29 * 24 * 3600 * 1000);
  await of.of.world.app.app.get(ImportSweeperWorker).handle();
  expect(await count()).toBe(1);
  of.of.world.app.clock.advance(2 * 24 * 3600 * 1000);
  await of.of.world.app.app.get(ImportSweeperWorker).handle();
  expect(await count()).toBe(0);
  const { rows } = await of.client.query('SELECT state, counts FROM imports.import WHERE id = $1', [
    applied.id,
  ]);
  expect(rows).toMatchObject([{ state: 'applied', counts: { new: 1 } }]);
});
