import { examples } from '@svetionik/contracts/examples';
import { exportRegister, listCertificates, listRegisters } from '@svetionik/contracts/register';
import { issueDate } from '@svetionik/domain/certificates/register';
import { parse } from 'csv-parse/sync';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { countStatements } from '../../support/count-statements';

const as = 'administrator' as const;
const year = examples.registerYear;

let world: CertificationWorld;

beforeAll(async () => {
  world = await openCertificationWorld();
  await world.passed('Đorđe Ćosić', 'Ljubica Džakula-Šarić', 'Ana Voda-Vodanić');
  await world.client.query(
    `UPDATE identity.person SET name_cyrillic = 'Ђорђе Ћосић' WHERE name_latin = 'Đorđe Ćosić'`,
  );
  await world.issue(4);
});

afterAll(() => world.close());

async function namesFoundBy(query: Record<string, string>): Promise<string[]> {
  const { body } = await call(world.app, listCertificates, { query }, world.cookies.administrator);
  return body.items.map((item: { holder: { latin: string } }) => item.holder.latin);
}

describe('the register', () => {
  it.each(['Đorđe', 'djordje', 'DJORDJE', 'dorde', 'Ђорђе', 'ћосић ђорђе', 'cosic dj'])(
    'finds Đorđe Ćosić by %s',
    async (search) => {
      expect(await namesFoundBy({ search })).toEqual(['Đorđe Ćosić']);
    },
  );

  it.each([
    ['džakula šarić', ['Ljubica Džakula-Šarić']],
    ['љубица', ['Ljubica Džakula-Šarić']],
    ['vođa', ['Ana Voda-Vodanić']],
    ['vod', ['Ana Voda-Vodanić']],
    ['vodan an', ['Ana Voda-Vodanić']],
    ['jel', ['Jelena Stojanović', 'Jelena Stojanović', 'Jelena Stojanović']],
    ['jovanka', []],
    ['stojan jovan', []],
    [`br. 3/${year}`, ['Đorđe Ćosić']],
    ['3', ['Đorđe Ćosić']],
    [`3/${year - 1}`, []],
    ['7k3m-q2v9-xh4t-ob57', ['Jelena Stojanović']],
    ['100%', []],
    [
      '_',
      [
        'Ana Voda-Vodanić',
        'Jelena Stojanović',
        'Ljubica Džakula-Šarić',
        'Đorđe Ćosić',
        'Jelena Stojanović',
        'Jelena Stojanović',
      ],
    ],
  ])('finds by %s', async (search, names) => {
    expect(await namesFoundBy({ search })).toEqual(names);
  });

  it.each([
    ['of a register', { year: String(year), organiser: examples.organiser }, [6, 5, 4, 3, 2, 1]],
    ['of a name', { search: 'jelena' }, [5, 2, 1]],
    ['of two names', { search: 'jelena stojanović' }, [5, 2, 1]],
  ])('shows each line %s once, page after page', async (_, search, numbers) => {
    const seen: number[] = [];
    let after: string | null | undefined;
    while (after !== null) {
      const query: Record<string, string> = {
        limit: '2',
        ...search,
        ...(after === undefined ? {} : { after }),
      };
      const { body }: { body: { items: { number: number }[]; next: string | null } } = await call(
        world.app,
        listCertificates,
        { query },
        world.cookies.administrator,
      );
      seen.push(...body.items.map(({ number }) => number));
      after = body.next;
    }
    expect(seen).toEqual(numbers);
  });

  it('looks up what few have of which more than a hundred words begin so, and reads no other entries', async () => {
    await world.client.query(
      `INSERT INTO registry.holder_search_term (organisation_id, word, year, organiser_id, number, certificate_id)
       SELECT organisation_id, 'zevrn' || n, year, organiser_id, number, id FROM registry.certificate CROSS JOIN generate_series(1, 101) n WHERE number = 3`,
    );
    expect(await namesFoundBy({ search: 'ževrn' })).toHaveLength(1);
    expect(await namesFoundBy({ search: 'ževrn nepoznata' })).toEqual([]);
  });

  it('shows a status alone, and which registers there are', async () => {
    expect(await namesFoundBy({ status: 'revoked' })).toEqual([]);
    expect(await namesFoundBy({ status: 'revoked', search: 'jelena' })).toEqual([]);
    await world.walk([
      {
        as,
        call: listRegisters,
        status: 200,
        has: { items: [{ organiser: { id: examples.organiser }, year, last: 6 }] },
      },
    ]);
  });

  it('finds what has expired by the day in Belgrade, and calls it valid no longer', async () => {
    const { date: today } = issueDate(world.app.clock.now(), 'Europe/Belgrade');
    await world.client.query(
      `UPDATE registry.certificate SET expires_on = $1::date - (4 - number) WHERE number IN (3, 4)`,
      [today],
    );
    expect(await namesFoundBy({ standing: 'expired' })).toEqual(['Đorđe Ćosić']);
    expect(await namesFoundBy({ standing: 'valid', search: 'voda' })).toEqual(['Ana Voda-Vodanić']);
    expect(await namesFoundBy({ standing: 'valid', search: 'cosic' })).toEqual([]);
  });

  it('takes as many statements for one line as for all', async () => {
    const few = await countOf('1');
    expect(few).toBeGreaterThan(2);
    expect(await countOf('100')).toBe(few);
  });

  async function countOf(limit: string): Promise<number> {
    return countStatements(world.app, () =>
      call(world.app, listCertificates, { query: { limit } }, world.cookies.administrator),
    );
  }
});

describe('the export', () => {
  const params = { organiser: examples.organiser, year: String(year) };

  it('opens in Excel as it stands: a mark, semicolons, Serbian letters, no formula', async () => {
    await world.client.query(
      `UPDATE registry.certificate SET entry = jsonb_set(entry, '{holder,latin}', '"=1+2;\\"x\\""') WHERE number = 1`,
    );
    const reply = await call(world.app, exportRegister, { params }, world.cookies.administrator);
    expect(reply.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringContaining(`filename="registar-${year}.csv"`),
    });
    expect([...Buffer.from(reply.text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(reply.text.split('\r\n')).toHaveLength(8);
    const rows: string[][] = parse(reply.text, { bom: true, delimiter: ';' });
    expect(rows[0]?.slice(0, 3)).toEqual(['Broj', 'Ime i prezime', 'Kurs ili program']);
    expect(rows[1]?.[1]).toBe(`'=1+2;"x"`);
    expect(rows.map(([number]) => number).slice(1)).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `br. ${number}/${year}`),
    );
    expect(rows[3]?.[1]).toBe('Đorđe Ćosić');
  });

  it('can be had in Cyrillic, and is noted', async () => {
    const reply = await call(
      world.app,
      exportRegister,
      { params, query: { language: 'sr-Cyrl' } },
      world.cookies.administrator,
    );
    expect(reply.text).toContain(`бр. 3/${year};Ђорђе Ћосић`);
    const { rows } = await world.client.query(
      `SELECT actor_id, code FROM platform.audit WHERE action = 'certification.exportRegister' LIMIT 1`,
    );
    expect(rows).toEqual([{ actor_id: examples.administrator, code: String(year) }]);
  });
});
