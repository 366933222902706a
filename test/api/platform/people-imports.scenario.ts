import { examples } from '@svetionik/contracts/examples';
import { asNew } from '../../support/invitation-world';
import { csv, ImportWorld, learnerMail } from '../../support/import-world';

/** Lists of people: brought, looked at row by row, applied, and taken back. */

let of: ImportWorld;

beforeEach(async () => {
  of = await ImportWorld.open();
});

afterEach(() => of.close());

const headings = ['Презиме', 'Ime', 'Mejl', 'Posao', 'Ustanova'];
const list = csv(
  headings,
  ['Сабо', 'Илдико', 'ildiko@uvoz.example', 'glavna sestra', 'Dom zdravlja Zvezdara'],
  ['Horvat', 'Ana', 'ana@uvoz.example', '', 'Ambulanta Nigde'],
  ['Petrović', 'Milica', learnerMail, 'lekarka', 'Dom zdravlja Zvezdara'],
  ['Jan', 'Jan', 'jan(at)uvoz.example', '', ''],
);

it('reads the columns of a file and proposes what they hold, with three cells of each', async () => {
  const opened = await of.upload(list);
  expect(opened).toMatchObject({ state: 'uploaded', rows: 4, format: 'csv', encoding: 'utf-8' });
  const [sheet] = opened.sheets;
  expect(sheet?.proposal).toEqual(['surname', 'given-name', 'mail', 'job', 'institution']);
  expect(sheet?.columns[0]).toEqual({
    ...{ heading: 'Презиме', cells: ['Сабо', 'Horvat', 'Petrović'] },
    ...{ filled: 4, formulas: 0, cyrillic: 1 },
  });
});

it('says row by row what would become of it, and invites nobody', async () => {
  const checked = await of.checked(list);
  expect(checked).toMatchObject({
    state: 'checked',
    verdicts: { new: 2, changed: 1, same: 0, double: 0, refused: 1 },
  });
  expect(await of.rows(checked.id)).toMatchObject([
    { number: 2, verdict: 'new', name: { latin: null, cyrillic: 'Илдико Сабо' } },
    { number: 3, verdict: 'new', institution: { written: 'Ambulanta Nigde', known: false } },
    {
      ...{ number: 4, verdict: 'changed', member: { email: learnerMail } },
      differences: [{ field: 'job', before: null, after: 'lekarka' }],
    },
    { number: 5, verdict: 'refused', refusals: [{ code: 'mail-refused', field: 'mail' }] },
  ]);
  expect(await of.invitations()).toEqual({});
  expect((await of.membership(learnerMail))?.job).toBeNull();
});

it('invites whoever is new and changes memberships, each once', async () => {
  const applied = await of.apply(await of.checked(list));
  expect(applied).toMatchObject({ state: 'applied', results: { invited: 2, changed: 1 } });
  expect(await of.invitations()).toEqual({
    'ana@uvoz.example': 'sent',
    'ildiko@uvoz.example': 'sent',
  });
  expect((await of.membership(learnerMail))?.job).toBe('lekarka');
});

it('gives whoever accepts what the list said of them', async () => {
  await of.apply(await of.checked(list));
  const mail = of.of.world.app.mail.find(({ to }) => to === 'ildiko@uvoz.example');
  await of.of.accept(/#([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '', asNew);
  await of.work();
  expect(await of.membership('ildiko@uvoz.example')).toEqual({
    ...{ job: 'glavna sestra', roles: ['learner'], trainings: [] },
    workplace: 'Dom zdravlja Zvezdara',
  });
});

it('takes the whole back: invitations, memberships that came of them, and changes', async () => {
  const before = await of.membership(learnerMail);
  const applied = await of.apply(await of.checked(list));
  const mail = of.of.world.app.mail.find(({ to }) => to === 'ildiko@uvoz.example');
  await of.of.accept(/#([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '', asNew);
  await of.work();
  const undone = await of.undo(applied);
  expect(undone).toMatchObject({
    state: 'undone',
    results: { withdrawn: 1, ended: 1, restored: 1, kept: 0 },
  });
  expect(await of.membership('ildiko@uvoz.example')).toBeUndefined();
  expect(await of.membership(learnerMail)).toEqual(before);
  const { rows } = await of.client.query(
    `SELECT email FROM identity.person WHERE email = 'ildiko@uvoz.example'`,
  );
  expect(rows).toHaveLength(1);
});

it('keeps what somebody has changed since, and says so', async () => {
  const applied = await of.apply(await of.checked(list));
  await of.client.query(`UPDATE identity.member SET job = 'načelnica' WHERE person_id = $1`, [
    examples.learner,
  ]);
  const undone = await of.undo(applied);
  expect(undone.results).toMatchObject({ withdrawn: 2, restored: 0, kept: 1 });
  expect(await of.rows(undone.id, { undone: 'kept' })).toMatchObject([
    { number: 4, member: { email: learnerMail } },
  ]);
  expect((await of.membership(learnerMail))?.job).toBe('načelnica');
});
