import { TestBed } from '@angular/core/testing';
import { convertToParamMap } from '@angular/router';
import { ApiClient } from '../../core/api/api-client';
import { SessionStore } from '../../core/session/session-store';
import { landsWhereWorkIs } from './setup-landing';

interface Given {
  readonly may: boolean;
  readonly answer: () => Promise<unknown>;
}

function land({ may, answer }: Given): unknown {
  TestBed.configureTestingModule({
    providers: [
      { provide: ApiClient, useValue: { call: answer } },
      { provide: SessionStore, useValue: { read: async () => undefined, may: () => may } },
    ],
  });
  const maps = { paramMap: convertToParamMap({}), queryParamMap: convertToParamMap({}) };
  const nowhere = { params: {}, queryParams: {}, fragment: null, data: {}, outlet: 'primary' };
  return TestBed.runInInjectionContext(() =>
    landsWhereWorkIs({ ...nowhere, ...maps, routeConfig: null, title: undefined, url: [] }),
  );
}

const answers =
  (...done: readonly boolean[]) =>
  async () => ({
    steps: done.map((each) => ({ done: each })),
  });

describe('the administration opens', () => {
  it.each<[string, Given, string]>([
    [
      'at setting up while a step is open',
      { may: true, answer: answers(true, false) },
      '/admin/setup',
    ],
    [
      'at the organisation once all is done',
      { may: true, answer: answers(true) },
      '/admin/organisation',
    ],
    [
      'at the courses for whoever may not set up',
      { may: false, answer: answers(false) },
      '/admin/courses',
    ],
    [
      'at the organisation while the server does not answer',
      { may: true, answer: () => Promise.reject(new Error('no answer')) },
      '/admin/organisation',
    ],
  ])('%s', async (_, given, place) => {
    expect(await land(given)).toBe(place);
  });
});
