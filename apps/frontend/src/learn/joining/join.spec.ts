import { Router } from '@angular/router';
import { render, type Rendered } from '@svetionik/ui/testing/render';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { SessionStore } from '../../core/session/session-store';
import { OwnCourses } from '../../core/status/own-courses';
import { Join } from './join';

interface Given {
  readonly profession?: string | null;
  readonly licenceNumber?: string | null;
  readonly licence?: { readonly professions: readonly string[]; readonly others: boolean };
  readonly joined?: boolean;
  /** How many times joining fails first. */
  readonly failures?: number;
}

const title = { 'sr-Latn': 'Zdravstvo', 'sr-Cyrl': 'Здравство' };

async function open({
  profession = 'health',
  licenceNumber = null,
  licence = { professions: [], others: false },
  joined = false,
  failures = 0,
}: Given) {
  const opened: unknown[] = [];
  const sent: [string, unknown][] = [];
  let failing = failures;
  const call = async (name: string, request: { params?: object; body?: object }) => {
    if (name === 'catalogue.readCourse') return { slug: 'zdravstvo', title };
    if (name === 'recognition.readRecognition') return { items: [], licence };
    if (name === 'identity.readAccount') return { employer: 'Dom zdravlja', licenceNumber };
    sent.push([name, request]);
    if (name === 'learning.enrol' && failing-- > 0) throw new RequestProblem('network.unreachable');
    return { id: 'enrolment' };
  };
  const own = joined
    ? [{ enrolment: 'enrolment', course: { slug: 'zdravstvo' }, status: { state: 'parts-left' } }]
    : [];
  jest.spyOn(Router.prototype, 'navigate').mockImplementation(async (path) => {
    opened.push(path);
    return true;
  });
  const page = await render(Join, { course: 'zdravstvo' }, {}, [
    { provide: ApiClient, useValue: { call } },
    { provide: OwnCourses, useValue: { read: async () => own } },
    { provide: SessionStore, useValue: { person: () => ({ profession }), accept: () => null } },
  ]);
  await settle(page);
  return { page, opened, sent, names: () => sent.map(([name]) => name) };
}

/** What was under way is over, and the page shows it. */
async function settle(page: Rendered<Join>): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    await page.set('course', 'zdravstvo');
  }
}

afterEach(() => jest.restoreAllMocks());

describe('joining a course', () => {
  it.each(['once', 'and loaded again'])(
    'writes nothing before the button is pressed, where the page is opened %s',
    async () => {
      const { page, opened, sent } = await open({ profession: null });
      expect([page.words, opened, sent]).toEqual([
        expect.stringContaining('learn.join.stored.heading'),
        [],
        [],
      ]);
    },
  );

  it('enrols with the button, and opens the course', async () => {
    const { page, opened, names } = await open({});
    await page.click('[type=submit]');
    await settle(page);
    expect([names(), opened]).toEqual([['learning.enrol'], [['/learn', 'enrolment']]]);
  });

  it('opens a course at once that was joined before', async () => {
    const { opened, sent } = await open({ joined: true, profession: null });
    expect([opened, sent]).toEqual([[['/learn', 'enrolment']], []]);
  });

  it('keeps profession and licence number first, both in place', async () => {
    const licence = { professions: ['health'], others: false };
    const { page, sent, names } = await open({ profession: null, licence });
    expect(page.words).not.toContain('learn.licence.heading');
    await page.click('[value=health]');
    await settle(page);
    expect(page.words).toContain('learn.licence.heading');
    await page.type('.input', ' 301-7 ');
    await page.click('[type=submit]');
    await settle(page);
    expect(names()).toEqual(['identity.chooseProfession', 'learning.enrol']);
    expect(sent[0]?.[1]).toEqual({
      body: { profession: 'health', employer: 'Dom zdravlja', licenceNumber: '301-7' },
    });
  });

  it('goes on without either', async () => {
    const licence = { professions: ['health'], others: true };
    const { page, names } = await open({ profession: null, licence });
    await page.click('[type=submit]');
    await settle(page);
    expect(names()).toEqual(['learning.enrol']);
  });

  it('asks for no number that is known', async () => {
    const licence = { professions: ['health'], others: true };
    const { page } = await open({ licence, licenceNumber: '301-7' });
    expect(page.words).not.toContain('learn.licence.heading');
  });

  it('joins once, however often it is tried again', async () => {
    const { page, opened, sent } = await open({ failures: 1 });
    await page.click('[type=submit]');
    await settle(page);
    expect([page.words, opened]).toEqual([
      expect.stringContaining('problem.network.unreachable'),
      [],
    ]);
    await page.click('[type=submit]');
    await settle(page);
    expect(opened).toEqual([['/learn', 'enrolment']]);
    expect(sent[0]).toEqual(sent[1]);
  });
});
