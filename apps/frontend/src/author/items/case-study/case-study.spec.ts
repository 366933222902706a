import { signal } from '@angular/core';
import type { CaseStudy } from '@svetionik/domain/items/case-study/case-study';
import { options } from '@svetionik/ui/testing/given';
import { render } from '@svetionik/ui/testing/render';
import { FactsStore } from '../../fields/facts-store';
import { BANK_OBJECTIVES } from '../bank-objectives';
import { CaseStudyForm } from './case-study';

const item: CaseStudy = {
  id: 'q',
  kind: 'case-study',
  prompt: [],
  feedback: [],
  vignette: [],
  picture: null,
  questions: [
    {
      id: 'one',
      kind: 'single-choice',
      prompt: [],
      feedback: [],
      options: options('ab'),
      key: 'a',
      points: 2,
    },
    {
      id: 'two',
      kind: 'short-text',
      prompt: [],
      feedback: [],
      accepted: ['194'],
      points: 1,
      objective: 'refer',
    },
  ],
};

async function form(inBank: boolean) {
  const objectives = {
    provide: BANK_OBJECTIVES,
    useValue: signal([
      { id: 'refer', name: 'Refer' },
      { id: 'care', name: 'Care' },
    ]),
  };
  const facts = { provide: FactsStore, useValue: { keys: () => new Set(), items: () => [] } };
  const page = await render(CaseStudyForm, { item }, {}, inBank ? [facts, objectives] : [facts]);
  const given: CaseStudy[] = [];
  page.component.changed.subscribe((each) => given.push(each));
  return { page, last: () => given.at(-1) };
}

describe('the form of a case study', () => {
  it('opens one question at a time and writes it as its kind is written, points and objective kept', async () => {
    const { page, last } = await form(true);
    await page.click('.openable header > button', 1);
    await page.type('app-short-text-form input', 'Hitna');
    expect(last()?.questions[1]).toMatchObject({
      id: 'two',
      accepted: ['Hitna'],
      points: 1,
      objective: 'refer',
    });
    await page.click('.openable header > button', 0);
    expect(page.all('app-question-form').length).toBe(1);
  });

  it('makes a question one of another kind, with the same words, points and objective', async () => {
    const { page, last } = await form(true);
    await page.click('.openable header > button', 0);
    await page.choose('app-question-form > app-choice-field select', 'multiple-choice');
    expect(last()?.questions[0]).toMatchObject({
      id: 'one',
      kind: 'multiple-choice',
      options: [{ id: 'a' }, { id: 'b' }],
      key: ['a'],
      points: 2,
    });
  });

  it('offers no kind that people mark, and no case within a case', async () => {
    const { page } = await form(true);
    await page.click('.openable header > button', 0);
    const offered = page
      .all<HTMLOptionElement>('app-question-form > app-choice-field option')
      .map(({ value }) => value);
    expect(offered).toContain('hot-spot');
    expect(
      offered.filter((kind) => ['open-answer', 'case-study', 'branching-case'].includes(kind)),
    ).toEqual([]);
  });

  it('lets a question measure another objective in a bank', async () => {
    const { page, last } = await form(true);
    await page.click('.openable header > button', 0);
    await page.choose('.numbers select', 'care');
    expect(last()?.questions[0]).toMatchObject({ objective: 'care' });
  });

  it('asks for no objective in a lesson', async () => {
    const { page } = await form(false);
    await page.click('.openable header > button', 0);
    expect(page.all('.numbers select')).toEqual([]);
  });

  it('adds, moves and takes out questions', async () => {
    const { page, last } = await form(true);
    await page.press('author.study.add');
    expect(last()?.questions.map(({ kind }) => kind)).toEqual([
      'single-choice',
      'short-text',
      'single-choice',
    ]);
    await page.click('.openable app-entry-tools button', 1);
    expect(last()?.questions.map(({ id }) => id)).toEqual(['two', 'one']);
    await page.click('.openable app-entry-tools button', 2);
    expect(last()?.questions.map(({ id }) => id)).toEqual(['two']);
  });
});
