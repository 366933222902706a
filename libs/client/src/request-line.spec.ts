import { buildAddress, buildOptions } from './request-line';

const route = { method: 'PUT', path: '/api/v1/courses/:course/lessons/:lesson' };

describe('the address of a request', () => {
  it.each([
    [{ params: { course: 'a', lesson: 'b' } }, '/api/v1/courses/a/lessons/b'],
    [
      { params: { course: 'a/../b', lesson: 'č?' } },
      '/api/v1/courses/a%2F..%2Fb/lessons/%C4%8D%3F',
    ],
    [
      {
        params: { course: 'a', lesson: 'b' },
        query: { q: 'ž & x', after: undefined, empty: '', limit: 25 },
      },
      '/api/v1/courses/a/lessons/b?q=%C5%BE+%26+x&limit=25',
    ],
  ])('of %j is %s', (parts, address) => {
    expect(buildAddress(route, parts)).toBe(address);
  });
});

describe('what is sent', () => {
  it('names the version that an edit starts from', () => {
    expect(new Headers(buildOptions(route, { version: 7 }).headers).get('if-match')).toBe('"7"');
  });

  it.each([
    ['PUT', 'p', 'p'],
    ['PUT', undefined, null],
    ['GET', 'p', null],
  ])('names whose page a %s comes from: %j', (method, owner, named) => {
    expect(
      new Headers(buildOptions({ ...route, method }, {}, owner).headers).get('signed-in-as'),
    ).toBe(named);
  });

  it('says nothing of whoever sends what is to leave no trace', () => {
    const options = buildOptions({ ...route, traceless: true }, {}, 'p');
    expect(options.credentials).toBe('omit');
    expect(new Headers(options.headers).has('signed-in-as')).toBe(false);
    expect(buildOptions(route, {}, 'p').credentials).toBe('same-origin');
  });

  it('is JSON for a value', () => {
    const { body, headers } = buildOptions(route, { body: { a: 1 } });
    expect([body, new Headers(headers).get('content-type')]).toEqual([
      '{"a":1}',
      'application/json',
    ]);
  });

  it('is a form for a file, under the name that the route gives', () => {
    const { body, headers } = buildOptions(
      { ...route, field: 'picture' },
      { body: new Blob(['x']) },
    );
    expect(body instanceof FormData && body.has('picture')).toBe(true);
    expect(new Headers(headers).has('content-type')).toBe(false);
  });
});
