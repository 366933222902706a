import { TestBed } from '@angular/core/testing';
import { takeMailedToken } from './mailed-token';

const token = 'TocA2PSS3oHwmYUxjmi76vTocA2PSS3oHwmYUxjmi76';

describe('takeMailedToken', () => {
  it.each([
    [`#${token}`, token],
    [`#${token.slice(1)}`, undefined],
    ['#content', undefined],
    ['', undefined],
  ])('gives of %s: %s, and leaves none of it in the address', (hash, expected) => {
    history.replaceState({ kept: true }, '', `/account/confirm${hash}`);
    expect(TestBed.runInInjectionContext(takeMailedToken)).toBe(expected);
    expect(location.pathname + location.hash).toBe('/account/confirm');
    expect(history.state).toEqual({ kept: true });
  });
});
