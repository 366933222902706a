import { RequestProblem } from '@svetionik/client/problem';
import { render, type Rendered } from '@svetionik/ui/testing/render';
import { ApiClient } from '../../core/api/api-client';
import { LicenceQuestion } from './licence-question';
import type { Certified } from './licence-requests';

const course = { enrolment: 'enrolment' };
const programme = { programme: 'programme' };

async function open(of: Certified, items: readonly object[] | undefined, failures = 0) {
  const given: unknown[] = [];
  let failing = failures;
  const call = async (name: string, request: { body?: unknown }) => {
    if (name === 'profiles.listLicenceRequests') {
      if (items === undefined) throw new RequestProblem('network.unreachable');
      return { items };
    }
    if (failing-- > 0) throw new RequestProblem('network.unreachable');
    given.push(request.body);
    return {};
  };
  const providers = [{ provide: ApiClient, useValue: { call } }];
  const page = await render(LicenceQuestion, { of }, {}, providers);
  await settle(page, of);
  return { page, given };
}

async function settle(page: Rendered<LicenceQuestion>, of: Certified): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await page.set('of', of);
}

describe('the question about a licence number', () => {
  it.each<[string, Certified, readonly object[] | undefined, string]>([
    ['of a course', course, [{ enrolment: 'enrolment' }], 'learn.licence.passed.text'],
    ['of a programme', programme, [{ programme: 'programme' }], 'learn.licence.programme'],
    ['of another course', course, [{ enrolment: 'other', programme: null }], ''],
    ['of another programme', programme, [{ enrolment: 'programme', programme: null }], ''],
    ['that nobody asks', course, [], ''],
    ['that cannot be told', course, undefined, ''],
  ])('is asked only where the certificate waits for it: %s', async (_, of, items, text) => {
    const { page } = await open(of, items);
    if (text === '') expect(page.words).toBe('');
    else expect(page.words).toContain(text);
  });

  it('does not say of a programme that is complete that it can be taken without the number', async () => {
    const { page } = await open(programme, [{ programme: 'programme' }]);
    await page.set('completed', true);
    expect(page.words).toContain('learn.licence.completed');
    expect(page.words).not.toContain('learn.licence.programme');
  });

  it('is over when it is given, and says so', async () => {
    const { page, given } = await open(course, [course], 1);
    await page.type('.input', ' 301-7 ');
    await page.click('[type=submit]');
    await settle(page, course);
    expect(page.words).toContain('problem.network.unreachable');
    await page.click('[type=submit]');
    await settle(page, course);
    expect([page.words, given]).toEqual([
      'learn.licence.passed.given',
      [{ licenceNumber: '301-7' }],
    ]);
  });

  it('is over when it is left for later', async () => {
    const { page, given } = await open(programme, [programme]);
    await page.press('learn.licence.passed.later');
    expect([page.words, given]).toEqual(['', []]);
  });

  it.each([
    ['', 'learn.licence.passed.missing'],
    ['0101099710005', 'problem.text.personal-number'],
  ])('takes no "%s"', async (written, problem) => {
    const { page, given } = await open(course, [course]);
    await page.type('.input', written);
    await page.click('[type=submit]');
    await settle(page, course);
    expect(page.words).toContain(problem);
    expect(given).toEqual([]);
  });
});
