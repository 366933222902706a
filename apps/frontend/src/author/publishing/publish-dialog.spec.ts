import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { TestBed } from '@angular/core/testing';
import type { Permission } from '@svetionik/domain/access/permissions';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { NEVER } from 'rxjs';
import { ApiClient } from '../../core/api/api-client';
import { SessionStore } from '../../core/session/session-store';
import { HeldReplies } from '../../testing/held-replies';
import { PublishDialog, type Publication } from './publish-dialog';

const readiness = {
  revision: 3,
  problems: [],
  edition: 1,
  next: 2,
  untaught: [],
  fewMarkers: null,
};
const both = (text: string) => ({ 'sr-Latn': text, 'sr-Cyrl': text });
const accreditation = { id: 'a', body: both('Zavod'), number: '17/2026' };
const uncarried = {
  accreditation: 'a',
  body: both('Zavod'),
  number: '17/2026',
  validTo: null,
  course: { id: 'draft', title: both('Kurs') },
  from: 1,
  edition: { id: 'e', number: 2 },
};

/** Publishes an accredited course, as somebody with one permission beside that to write courses. */
async function publishWith(permission: Permission | undefined) {
  const replies = new HeldReplies();
  const publication: Publication = {
    kind: 'course',
    title: 'Kurs',
    draft: 'draft',
    check: jest.fn().mockResolvedValue(readiness),
    publish: async () => ({ edition: 2 }),
  };
  TestBed.configureTestingModule({
    providers: [
      provideTexts(),
      { provide: ApiClient, useValue: { call: replies.call } },
      { provide: SessionStore, useValue: { may: (asked: Permission) => asked === permission } },
      { provide: DIALOG_DATA, useValue: publication },
      { provide: DialogRef, useValue: { backdropClick: NEVER, keydownEvents: NEVER } },
    ],
  });
  const fixture = TestBed.createComponent(PublishDialog);
  const element: HTMLElement = fixture.nativeElement;
  const press = (words: string) =>
    [...element.querySelectorAll('button')]
      .find(({ textContent }) => textContent.includes(words))
      ?.click();
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
  };
  fixture.detectChanges();
  await replies.come('accreditations.readPublishingEffects', {
    courses: [
      {
        id: 'draft',
        title: 'Kurs',
        edition: 1,
        enrolled: 0,
        waiting: 0,
        accreditations: [accreditation],
      },
    ],
  });
  await settle();
  press('author.publish.confirm');
  await settle();
  return { replies, element, settle };
}

describe('the dialog in which an accredited course is published', () => {
  it('asks whether the accreditation holds, where the endpoint takes the answer', async () => {
    const { replies, element, settle } = await publishWith('certificate.issue');
    await replies.come('accreditations.listUncarried', { items: [uncarried] });
    await settle();
    const buttons = [...element.querySelectorAll('button')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(buttons).toEqual(
      expect.arrayContaining([
        'accreditation.uncarried.carry.open',
        'accreditation.uncarried.leave.open',
      ]),
    );
  });

  it.each(['organisation.manage', undefined] as const)(
    'says that others were told, where it would be refused: %s',
    async (permission) => {
      const { replies, element } = await publishWith(permission);
      expect(replies.asked).toEqual([]);
      expect(element.textContent).toContain('accreditation.touches.told');
    },
  );
});
