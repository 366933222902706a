import { Router } from '@angular/router';
import { EMPTY } from 'rxjs';
import { render, type Rendered } from '@svetionik/ui/testing/render';
import { RequestProblem } from '../../core/api/problem';
import { LicenceRequests } from '../licence/licence-requests';
import { Professions } from '../licence/professions';
import { Begin } from './begin';
import { Enrolments } from './enrolments';

interface Given {
  readonly isNew: boolean;
  readonly asks: boolean;
  /** The profession is not known. */
  readonly unknown?: boolean;
  readonly give?: () => Promise<void>;
}

async function begin({ isNew, asks, unknown = false, give = async () => undefined }: Given) {
  const opened: unknown[] = [];
  const chosen: string[] = [];
  const page = await render(Begin, { course: 'zdravstvo' }, {}, [
    { provide: Enrolments, useValue: { enrol: async () => ({ id: 'enrolment', isNew }) } },
    { provide: LicenceRequests, useValue: { asks: async () => asks, give } },
    {
      provide: Professions,
      useValue: {
        asks: async () => unknown,
        choose: async (profession: string) => void chosen.push(profession),
      },
    },
    {
      provide: Router,
      useValue: { events: EMPTY, navigate: async (path: unknown) => void opened.push(path) },
    },
  ]);
  await settle(page);
  return { page, opened, chosen };
}

/** What was under way is over, and the page shows it. */
async function settle(page: Rendered<Begin>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await page.set('course', 'zdravstvo');
}

describe('beginning a course', () => {
  it.each([
    ['a course that asks for nothing', { isNew: true, asks: false }],
    ['a course that is gone on with', { isNew: false, asks: true, unknown: true }],
  ])('opens %s at once', async (_, given) => {
    expect((await begin(given)).opened).toEqual([['/learn', 'enrolment']]);
  });

  it('asks for the licence number first, and goes on without it too', async () => {
    const { page, opened } = await begin({ isNew: true, asks: true });
    expect([page.words, opened]).toEqual([expect.stringContaining('learn.licence.heading'), []]);
    await page.click('.button.quiet');
    await settle(page);
    expect(opened).toEqual([['/learn', 'enrolment']]);
  });

  it('asks for the profession before all, because after it the licence number may be asked for', async () => {
    const { page, opened, chosen } = await begin({ isNew: true, asks: true, unknown: true });
    await page.click('[type=submit]');
    expect([page.words, chosen]).toEqual([expect.stringContaining('learn.profession.missing'), []]);
    await page.click('[value=health]');
    await page.click('[type=submit]');
    await settle(page);
    expect([page.words, chosen, opened]).toEqual([
      expect.stringContaining('learn.licence.heading'),
      ['health'],
      [],
    ]);
  });

  it('goes on without a profession too', async () => {
    const { page, opened, chosen } = await begin({ isNew: true, asks: false, unknown: true });
    await page.click('.button.quiet');
    await settle(page);
    expect([opened, chosen]).toEqual([[['/learn', 'enrolment']], []]);
  });

  it('opens the course once the number is given, and keeps what was written when that fails', async () => {
    const given: string[] = [];
    const answers = [
      () => Promise.reject(new RequestProblem('network.unreachable')),
      () => Promise.resolve(),
    ];
    const give = async () => (given.push('once'), answers[given.length - 1]?.());
    const { page, opened } = await begin({ isNew: true, asks: true, give });
    await page.type('input', '301-7');
    await page.click('.button');
    await settle(page);
    expect([opened, page.all<HTMLInputElement>('input')[0]?.value, page.words]).toEqual([
      [],
      '301-7',
      expect.stringContaining('problem.network.unreachable'),
    ]);
    await page.click('[type=submit]');
    await settle(page);
    expect(opened).toEqual([['/learn', 'enrolment']]);
  });
});
