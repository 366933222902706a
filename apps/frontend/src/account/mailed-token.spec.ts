import { TestBed } from '@angular/core/testing';
import { takeMailedToken } from './mailed-token';

const token = 'TocA2PSS3oHwmYUxjmi76vTocA2PSS3oHwmYUxjmi76';

describe('takeMailedToken', () => {
  it.each([
    [`#${token}`, token],
    [`#${token.slice(1)}`, undefined],
    ['#content', undefined],
    ['', undefined],
  ])('gives of %s: %s, and leaves in the address only the way back', (hash, expected) => {
    history.replaceState({ kept: true }, '', `/account/confirm?return=%2Flearn${hash}`);
    expect(TestBed.runInInjectionContext(takeMailedToken)).toBe(expected);
    expect(location.pathname + location.search + location.hash).toBe(
      '/account/confirm?return=%2Flearn',
    );
    expect(history.state).toEqual({ kept: true });
  });
});
