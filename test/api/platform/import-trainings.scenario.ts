import { csv, ImportWorld, learnerMail } from '../../support/import-world';

/** Several trainings of one person, each in a row of its own. */

let of: ImportWorld;

beforeEach(async () => {
  of = await ImportWorld.open();
});

afterEach(() => of.close());

const headings = [
  ...['Ime i prezime', 'Mejl', 'Posao', 'Ustanova'],
  ...['Naziv obuke', 'Organizator', 'Datum', 'Sati', 'Broj sertifikata'],
];
const fresh = 'nova@uvoz.example';
const place = 'Dom zdravlja Zvezdara';
const [first, second] = [
  ['Prvi razgovor', 'Dom zdravlja', '12.4.2024.', '16 h', '17/2024'],
  ['Druga obuka', 'Dom zdravlja', '9.5.2025.', '8', ''],
];
const row = (name: string, mail: string, job: string, training: readonly string[]) => [
  ...[name, mail, job, place, ...training],
];

async function trainingsOf(mail: string): Promise<string[]> {
  const { rows } = await of.client.query<{ title: string }>(
    'SELECT t.title FROM transcript.training t JOIN identity.person p ON p.id = t.person_id WHERE p.email = $1 AND t.imported ORDER BY t.title',
    [mail],
  );
  return rows.map(({ title }) => title);
}

it('are one invitation, and all of them wait for being confirmed once it is accepted', async () => {
  const list = csv(
    headings,
    row('Ana Kos', fresh, 'lekarka', first),
    row('Кос Ана', fresh.toUpperCase(), '', second),
  );
  const checked = await of.checked(list);
  expect(checked.verdicts).toMatchObject({ new: 2, refused: 0, invitations: 1, trainings: 2 });
  const applied = await of.apply(checked);
  expect(applied.results).toMatchObject({ invited: 2, member: 0 });
  expect(await of.invitations()).toEqual({ [fresh]: 'sent' });
  await of.accept(fresh);
  expect(await of.membership(fresh)).toEqual({
    ...{ job: 'lekarka', roles: ['learner'], workplace: place },
    trainings: ['Druga obuka', 'Prvi razgovor'],
  });
  const undone = await of.undo(applied);
  expect(undone.results).toMatchObject({ ended: 2, kept: 0 });
  expect(await of.membership(fresh)).toBeUndefined();
  expect(await trainingsOf(fresh)).toEqual([]);
});

it('of a member change what is said of them once, and are taken back with it', async () => {
  const before = await of.membership(learnerMail);
  const list = csv(
    headings,
    row('Milica Petrović', learnerMail, 'lekarka', first),
    row('Milica Petrović', learnerMail, 'lekarka', second),
  );
  const checked = await of.checked(list);
  expect(await of.rows(checked.id)).toMatchObject([
    { verdict: 'changed', differences: [{ field: 'job' }, { field: 'training' }] },
    { verdict: 'changed', differences: [{ field: 'training', after: 'Druga obuka' }] },
  ]);
  const applied = await of.apply(checked);
  expect(await of.membership(learnerMail)).toMatchObject({
    ...{ job: 'lekarka', workplace: place, trainings: ['Druga obuka', 'Prvi razgovor'] },
  });
  const undone = await of.undo(applied);
  expect(undone.results).toMatchObject({ restored: 2, kept: 0 });
  expect(await of.membership(learnerMail)).toEqual(before);
});

it('are of one person however far apart they stand', async () => {
  const between = Array.from({ length: 250 }, (_, number) =>
    row('Ana Kos', `osoba${number}@uvoz.example`, '', ['', '', '', '', '']),
  );
  const list = csv(
    headings,
    row('Ana Kos', fresh, 'lekarka', first),
    ...between,
    row('Ana Kos', fresh, 'lekarka', second),
  );
  const checked = await of.checked(list);
  expect(checked.verdicts).toMatchObject({ new: 252, invitations: 251 });
  const applied = await of.apply(checked);
  expect(applied.results).toMatchObject({ invited: 252, open: 0 });
  const undone = await of.undo(applied);
  expect(undone.results).toMatchObject({ withdrawn: 252, kept: 0 });
  expect(Object.values(await of.invitations())).toEqual(Array(251).fill('withdrawn'));
});

it('are refused where the rows contradict each other, or bring the same training', async () => {
  const list = csv(
    headings,
    row('Ana Kos', fresh, 'lekarka', first),
    row('Ana Kos', fresh, 'medicinska sestra', second),
    row('Nada Savić', 'nada@uvoz.example', '', first),
    row('Nada Savić', 'nada@uvoz.example', '', first),
  );
  const checked = await of.checked(list);
  expect(await of.rows(checked.id)).toMatchObject([
    { refusals: [{ code: 'mail-twice', row: 3 }] },
    { refusals: [{ code: 'mail-twice', row: 2 }] },
    { refusals: [{ code: 'mail-twice', row: 5 }] },
    { refusals: [{ code: 'mail-twice', row: 4 }] },
  ]);
});
