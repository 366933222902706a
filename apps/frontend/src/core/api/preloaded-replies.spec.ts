import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PreloadedReplies } from './preloaded-replies';

const session = { method: 'GET', path: '/api/v1/session' };
const course = { method: 'GET', path: '/api/v1/courses/:slug' };
const health = { params: { slug: 'zdravstvo' } };

// the document of the tests has no replies of a network
const Response = { json: (value: unknown) => ({ json: async () => value }) };

function givenPage(text: string): PreloadedReplies {
  const page = document.implementation.createHTMLDocument();
  const block = page.body.appendChild(page.createElement('script'));
  block.id = 'preloaded';
  block.type = 'application/json';
  block.textContent = text;
  TestBed.configureTestingModule({ providers: [{ provide: DOCUMENT, useValue: page }] });
  return TestBed.inject(PreloadedReplies);
}

const known = '\n {"/api/v1/session":{"person":null},"/api/v1/courses/zdravstvo":{"hours":2}}\n';

describe('replies that came with the page', () => {
  beforeAll(() => Object.assign(globalThis, { Response }));
  // a page is as old as what has been tested before it
  beforeEach(() => jest.spyOn(performance, 'now').mockReturnValue(1_000));
  afterEach(() => jest.restoreAllMocks());

  it('are given by their addresses, each once', async () => {
    const replies = givenPage(known);
    expect(await replies.take(course, health)?.json()).toEqual({ hours: 2 });
    expect(await replies.take(session, {})?.json()).toEqual({ person: null });
    expect(replies.take(session, {})).toBeUndefined();
  });

  it('do not stay in the page', () => {
    givenPage(known);
    expect(TestBed.inject(DOCUMENT).getElementById('preloaded')).toBeNull();
  });

  it('are not those of another address', () => {
    const replies = givenPage(known);
    expect(replies.take(course, { params: { slug: 'mediji' } })).toBeUndefined();
    expect(replies.take(session, { query: { search: 'a' } })).toBeUndefined();
  });

  it('are over once something is changed', () => {
    const replies = givenPage(known);
    expect(replies.take({ method: 'POST', path: '/api/v1/session' }, {})).toBeUndefined();
    expect(replies.take(session, {})).toBeUndefined();
  });

  it('are over after a minute', () => {
    const replies = givenPage(known);
    jest.spyOn(performance, 'now').mockReturnValue(60_001);
    expect(replies.take(session, {})).toBeUndefined();
  });

  it.each(['PRELOADED_PLACEHOLDER', '', '{}'])('are none where the page says %j', (text) => {
    expect(givenPage(text).take(session, {})).toBeUndefined();
  });
});
