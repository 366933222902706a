import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { AccountLanguage } from './account-language';
import { type Person, SessionStore } from './session-store';
import { givenPerson } from '../../testing/given-person';

const learner = givenPerson();

function given(person: Person | null, call = jest.fn(async () => undefined)) {
  TestBed.configureTestingModule({ providers: [{ provide: ApiClient, useValue: { call } }] });
  TestBed.inject(SessionStore).accept({ person });
  return { language: TestBed.inject(AccountLanguage), call };
}

describe('the language of an account', () => {
  it('is what a signed-in person switches to', async () => {
    const { language, call } = given(learner);
    await language.keep('sr-Cyrl');
    expect(call.mock.calls).toEqual([
      ['identity.chooseLanguage', { body: { language: 'sr-Cyrl' } }],
    ]);
  });

  it('is nothing that a visitor has', async () => {
    const { language, call } = given(null);
    await language.keep('en');
    expect(call).not.toHaveBeenCalled();
  });

  it('holds nobody up when it cannot be kept', async () => {
    const { language } = given(
      learner,
      jest.fn(() => Promise.reject(new RequestProblem('server.failed', 500))),
    );
    await expect(language.keep('en')).resolves.toBeUndefined();
  });
});
