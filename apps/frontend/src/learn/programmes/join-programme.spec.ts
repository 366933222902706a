import { RequestProblem } from '@svetionik/client/problem';
import { render, type Rendered } from '@svetionik/ui/testing/render';
import { ApiClient } from '../../core/api/api-client';
import type { OwnProgramme } from '../../core/programmes/own-programmes';
import { JoinProgramme } from './join-programme';

const title = { 'sr-Latn': 'Put', 'sr-Cyrl': 'Пут' };
const programme = (asksLicence: boolean): OwnProgramme => ({
  ...{ id: 'programme', joined: false, joinable: true, title, summary: title, inOrder: true },
  ...{ choose: 0, choicesLeft: 0, settled: 0, of: 2, complete: false, next: null, parts: [] },
  ...{ certified: true, asksLicence, term: null, certificate: null, document: null },
});

async function open(asksLicence: boolean, failing: string | null = null) {
  const sent: [string, unknown][] = [];
  const joined: OwnProgramme[] = [];
  let fails = failing;
  const call = async (name: string, request: object) => {
    sent.push([name, request]);
    if (name === fails) {
      fails = null;
      throw new RequestProblem('network.unreachable');
    }
    return { ...programme(false), joined: true };
  };
  const providers = [{ provide: ApiClient, useValue: { call } }];
  const page = await render(JoinProgramme, { programme: programme(asksLicence) }, {}, providers);
  page.component.joined.subscribe((own) => joined.push(own));
  return { page, joined, sent, names: () => sent.map(([name]) => name) };
}

async function submit(page: Rendered<JoinProgramme>): Promise<void> {
  await page.click('[type=submit]');
  await new Promise((resolve) => setTimeout(resolve));
  await page.set('programme', programme(page.all('.input').length > 0));
}

describe('joining a programme', () => {
  it('asks for no number where the certificate bears none, or it is known', async () => {
    const { page, joined, names } = await open(false);
    expect(page.words).not.toContain('learn.licence.heading');
    await submit(page);
    expect([names(), joined]).toEqual([
      ['programmes.joinProgramme'],
      [expect.objectContaining({ joined: true })],
    ]);
  });

  it('keeps the number first that is written with it', async () => {
    const { page, sent, names } = await open(true);
    expect(page.words).toContain('learn.licence.programme');
    await page.type('.input', ' 301-7 ');
    await submit(page);
    expect(names()).toEqual(['identity.giveLicenceNumber', 'programmes.joinProgramme']);
    expect(sent[0]?.[1]).toEqual({ body: { licenceNumber: '301-7' } });
  });

  it('goes on without it', async () => {
    const { page, names } = await open(true);
    await submit(page);
    expect(names()).toEqual(['programmes.joinProgramme']);
  });

  it('sends no personal number, and says why', async () => {
    const { page, names } = await open(true);
    await page.type('.input', '0101099710005');
    await submit(page);
    expect(page.words).toContain('problem.text.personal-number');
    expect([names(), document.activeElement?.className]).toEqual([[], 'input']);
  });

  it.each(['identity.giveLicenceNumber', 'programmes.joinProgramme'])(
    'says what failed, and is tried again: %s',
    async (failing) => {
      const { page, joined } = await open(true, failing);
      await page.type('.input', '301-7');
      await submit(page);
      expect(page.words).toContain('problem.network.unreachable');
      expect(joined).toEqual([]);
      await submit(page);
      expect(joined).toHaveLength(1);
    },
  );
});
