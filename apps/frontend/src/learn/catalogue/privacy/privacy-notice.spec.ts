import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { peopleReaders } from '@svetionik/domain/access/people-readers';
import type { ProcessingActivity } from '@svetionik/domain/privacy/processing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../../core/api/api-client';
import { HeldReplies } from '../../../testing/held-replies';
import english from '../../../messages/notice.en.json';
import serbian from '../../../messages/notice.sr-Cyrl.json';
import { PrivacyNotice } from './privacy-notice';

/** Where the notice tells of what is kept for it; work of the organisation is not about those who learn. */
const toldIn: Readonly<Record<ProcessingActivity, keyof typeof english.what | undefined>> = {
  account: 'account',
  security: 'security',
  joining: 'joining',
  'guardian-consent': 'age',
  workplace: 'account',
  groups: 'runs',
  learning: 'learning',
  'own-progress': 'learning',
  programmes: 'runs',
  runs: 'runs',
  reminders: 'mail',
  assessment: 'assessment',
  marking: 'assessment',
  accommodation: 'assessment',
  corrections: 'assessment',
  certificates: 'documents',
  renewal: 'documents',
  transcript: 'documents',
  'files-on-request': 'requests',
  'people-lists': 'actions',
  imports: 'joining',
  requests: 'requests',
  actions: 'actions',
  safeguarding: 'reports',
  authoring: undefined,
  'organisation-work': undefined,
  delivery: undefined,
};

function showPage(): readonly string[] {
  TestBed.configureTestingModule({
    providers: [
      provideTexts(),
      provideRouter([]),
      { provide: ApiClient, useValue: { call: new HeldReplies().call } },
    ],
  });
  const fixture = TestBed.createComponent(PrivacyNotice);
  fixture.detectChanges();
  const element: HTMLElement = fixture.nativeElement;
  return [...element.querySelectorAll('li')].map(({ textContent }) => textContent.trim());
}

describe('the privacy notice', () => {
  it('names every role in which somebody reads of single people', () => {
    const lines = showPage();
    for (const role of peopleReaders) expect(lines).toContain(`notice.who.role.${role}`);
    for (const { who } of [english, serbian])
      expect(Object.keys(who.role)).toEqual([...peopleReaders]);
  });

  it('tells of everything that is kept of those who learn', () => {
    const lines = showPage();
    for (const line of Object.values(toldIn))
      if (line !== undefined) expect(lines).toContain(`notice.what.${line}`);
  });

  it('shows every line that is written for it', () => {
    const lines = showPage();
    for (const part of ['what', 'why', 'who'] as const) {
      const { heading: _, ...written } = english[part];
      const names = Object.keys(written).filter((name) => name !== 'role');
      expect(lines).toEqual(expect.arrayContaining(names.map((name) => `notice.${part}.${name}`)));
    }
  });
});
