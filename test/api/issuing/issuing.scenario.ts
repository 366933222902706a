import { issueCertificates, listEligible } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import {
  openCertificationWorld,
  type CertificationWorld,
  type IssuedRow,
} from '../../support/certification-world';
import { countStatements } from '../../support/count-statements';
import { scenario } from '../../support/scenario';

const as = 'administrator' as const;

let world: CertificationWorld;

beforeEach(async () => {
  world = await openCertificationWorld();
});

afterEach(() => world.close());

/** The standard data have one eligible person. */
const standing = 1;

function numbersOf(rows: readonly IssuedRow[]): number[] {
  return rows.map(({ number }) => number);
}

function consecutive(count: number, { first } = world.register): number[] {
  return Array.from({ length: count }, (_, place) => first + place);
}

describe('issuing', () => {
  it('numbers in the order of names, as Serbian sorts them', async () => {
    await world.passed(
      'Čeda Ilić',
      'Cveta Ilić',
      'Đura Ilić',
      'Džavid Ilić',
      'Dušan Ilić',
      'Ćira Ilić',
    );
    expect((await world.issue(7)).status).toBe(201);
    const rows = await world.issued();
    expect(rows.map(({ holder }) => holder)).toEqual([
      'Cveta Ilić',
      'Čeda Ilić',
      'Ćira Ilić',
      'Dušan Ilić',
      'Džavid Ilić',
      'Đura Ilić',
      'Jelena Stojanović',
    ]);
    expect(numbersOf(rows)).toEqual(consecutive(7));
  });

  it('freezes the last day by the rule of the edition that was passed', async () => {
    await world.client.query(
      `UPDATE catalogue.course_edition SET validity = '{"kind": "term", "months": 24}'`,
    );
    await world.issue(standing);
    const { rows } = await world.client.query(
      `SELECT facts->>'expiresOn' = to_char(expires_on, 'YYYY-MM-DD') AS same, expires_on = issued_on + interval '24 months' - interval '1 day' AS right
       FROM registry.certificate WHERE expires_on IS NOT NULL`,
    );
    expect(rows).toEqual([{ same: true, right: true }]);
  });

  it('leaves out whoever is deselected', async () => {
    const [left] = await world.passed('Ana Ilić', 'Mira Ilić');
    await world.issue(2, { except: left === undefined ? [] : [left] });
    expect((await world.issued()).map(({ holder }) => holder)).toEqual([
      'Mira Ilić',
      'Jelena Stojanović',
    ]);
  });

  it('stops when the selection is not what was seen any more, and gives no number', async () => {
    await world.passed('Ana Ilić');
    const reply = await world.issue(standing);
    expect(reply.body).toMatchObject({
      status: 409,
      code: 'certification.selection-changed',
      details: { count: 2 },
    });
    expect(await world.issued()).toEqual([]);
    const { rows } = await world.client.query('SELECT last_number FROM registry.register');
    expect(rows).toEqual([{ last_number: 2 }]);
  });

  it('issues each once and without a gap under eight simultaneous clicks', async () => {
    const enrolments = await world.passed(
      ...Array.from({ length: 24 }, (_, place) => `Ana ${String.fromCharCode(65 + place)}nić`),
    );
    const thirds = [0, 8, 16].map((start) => enrolments.slice(start, start + 8));
    const exceptions = [
      [],
      ...thirds,
      ...thirds.map((third) => enrolments.filter((id) => !third.includes(id))),
      [],
    ];
    const replies = await Promise.all(
      exceptions.map((except) => world.issue(24 + standing - except.length, { except })),
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201, 409]));
    await world.issue(24 + standing - (await world.issued()).length);
    const rows = await world.issued();
    expect(new Set(rows.map(({ enrolment }) => enrolment)).size).toBe(rows.length);
    expect(rows).toHaveLength(25);
    expect(numbersOf(rows)).toEqual(consecutive(25));
  });

  it('makes one batch of the same click sent eight times at once', async () => {
    const order = { params: { batch: v7() }, body: { course: null, expected: standing } };
    const replies = await Promise.all(
      Array.from({ length: 8 }, () =>
        call(world.app, issueCertificates, order, world.cookies.administrator),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([
      ...Array<number>(7).fill(200),
      201,
    ]);
    expect(await world.issued()).toHaveLength(1);
  });

  it('keeps apart the courses, and the organisations', async () => {
    await world.passed('Ana Ilić');
    const { rows } = await world.client.query<{ id: string }>(
      `SELECT id FROM catalogue.course WHERE slug = 'drugi-kurs'`,
    );
    const other = await world.given.session(examples.otherAdministrator);
    await scenario(world.app, { ...world.cookies, other }, [
      { as: 'other', call: listEligible, status: 200, has: { items: [], counts: { all: 0 } } },
      {
        as: 'other',
        call: issueCertificates,
        with: { params: { batch: v7() }, body: { course: null, expected: 2 } },
        status: 409,
        has: { details: { count: 0 } },
      },
      {
        as,
        call: listEligible,
        with: { query: { course: rows[0]?.id ?? '' } },
        status: 200,
        has: { counts: { all: 1 } },
      },
      {
        as,
        call: issueCertificates,
        with: { params: { batch: v7() }, body: { course: rows[0]?.id, expected: 1 } },
        status: 201,
        has: { size: 1 },
      },
    ]);
  });

  it.each([
    [`${examples.registerYear}-12-31T22:59:30Z`, examples.registerYear],
    [`${examples.registerYear}-12-31T23:00:30Z`, examples.registerYear + 1],
  ])('takes the year from the calendar in Belgrade: %s', async (now, year) => {
    await world.given.sessionsAt(now);
    world.app.clock.advance(new Date(now).getTime() - world.app.clock.now().getTime());
    await world.issue(standing);
    const [row] = await world.issued();
    expect(row).toMatchObject({ year, number: year === examples.registerYear ? 3 : 1 });
  });
});

describe('who is eligible', () => {
  it('is told with what is missing, and is not issued to before it is there', async () => {
    const unnamed = await world.given.person({ email: 'bez.imena@primer.rs' });
    await world.certificates.passed({ person: unnamed });
    await world.passed('Ana 李', 'Ana'.padEnd(118, 'a'));
    const { body } = await call(world.app, listEligible, {}, world.cookies.administrator);
    expect(body.counts).toEqual({
      all: 4,
      complete: 1,
      incomplete: 3,
      revokedBefore: 0,
      proposed: 0,
    });
    expect(body.items.map((item: { missing: unknown[] }) => item.missing)).toEqual([
      [{ code: 'does-not-fit', field: 'holderName' }],
      [],
      expect.arrayContaining([{ code: 'missing-glyph', field: 'holderName' }]),
      [{ code: 'name-unconfirmed', field: 'holderName' }],
    ]);
    expect((await world.issue(standing)).status).toBe(201);
  });

  it('lists only those who lack something where that is asked, page by page, and still counts all', async () => {
    await world.passed('Ana Ilić', 'Mira Ilić', 'Zora Ilić');
    await world.client.query(
      `UPDATE identity.person SET name_confirmed_at = NULL WHERE name_latin IN ('Ana Ilić', 'Zora Ilić')`,
    );
    const page = async (query: object) =>
      (
        await call(
          world.app,
          listEligible,
          { query: { only: 'incomplete', limit: '1', ...query } },
          world.cookies.administrator,
        )
      ).body;
    const first = await page({});
    expect(first).toMatchObject({
      items: [{ person: { name: { latin: 'Ana Ilić' } } }],
      counts: { all: 4, complete: 2, incomplete: 2 },
      next: expect.any(String),
    });
    expect(await page({ after: first.next })).toMatchObject({
      items: [{ person: { name: { latin: 'Zora Ilić' } } }],
      next: null,
    });
  });

  it.each([
    [
      'incomplete',
      `place = '{"sr-Latn": "", "sr-Cyrl": ""}'`,
      { code: 'organiser-incomplete', field: 'organiserPlace' },
    ],
    ['archived', `archived_at = now()`, { code: 'organiser-archived', field: 'organiserName' }],
  ])('waits while the organiser is %s', async (_, change, reason) => {
    await world.client.query(`UPDATE organisations.organiser SET ${change}`);
    await world.walk([
      {
        as,
        call: listEligible,
        status: 200,
        has: { items: [{ missing: [reason] }], counts: { complete: 0 } },
      },
    ]);
    expect((await world.issue(1)).body).toMatchObject({
      code: 'certification.selection-changed',
      details: { count: 0 },
    });
  });

  it('does not include who has withdrawn or holds a valid certificate', async () => {
    const [enrolment] = await world.passed('Ana Ilić', 'Mira Ilić');
    await world.client.query('UPDATE learning.enrolment SET withdrawn_at = now() WHERE id = $1', [
      enrolment,
    ]);
    await world.issue(2);
    await world.walk([
      { as, call: listEligible, status: 200, has: { items: [], counts: { all: 0 } } },
    ]);
  });

  it('is found in either script, with or without diacritics, page after page', async () => {
    await world.passed('Đorđe Ćosić', 'Đorđe Šarić', 'Ana Ilić');
    for (const search of ['Ђорђе', 'djordje', 'dorde', 'IĆ ĐORĐE']) {
      const first = await call(
        world.app,
        listEligible,
        { query: { search, limit: '1' } },
        world.cookies.administrator,
      );
      expect(first.body).toMatchObject({
        items: [{ person: { name: { latin: 'Đorđe Ćosić' } } }],
        counts: { all: 2 },
      });
      const second = await call(
        world.app,
        listEligible,
        { query: { search, limit: '1', after: first.body.next } },
        world.cookies.administrator,
      );
      expect(second.body).toMatchObject({
        items: [{ person: { name: { latin: 'Đorđe Šarić' } } }],
        next: null,
      });
    }
  });
});

describe('the number of statements', () => {
  it('is the same for sixty people as for six', async () => {
    const counts: { list: number; issue: number }[] = [];
    for (const size of [6, 60]) {
      const waiting = (await call(world.app, listEligible, {}, world.cookies.administrator)).body
        .counts.all;
      await world.passed(
        ...Array.from(
          { length: size - waiting },
          (_, place) =>
            `Ana ${'abcdefghij'.charAt(place % 10)}${'abcdefghij'.charAt(Math.floor(place / 10))}ić`,
        ),
      );
      const query = { limit: '100' };
      const list = await countStatements(world.app, () =>
        call(world.app, listEligible, { query }, world.cookies.administrator),
      );
      const issue = await countStatements(world.app, async () =>
        expect((await world.issue(size)).status).toBe(201),
      );
      counts.push({ list, issue });
    }
    expect(counts[0]?.issue).toBeGreaterThan(5);
    expect(counts[1]).toEqual(counts[0]);
  });
});
