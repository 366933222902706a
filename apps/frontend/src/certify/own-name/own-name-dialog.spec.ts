import { DialogRef } from '@angular/cdk/dialog';
import { signal } from '@angular/core';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { render } from '@svetionik/ui/testing/render';
import { ApiClient } from '../../core/api/api-client';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { SessionStore } from '../../core/session/session-store';
import { OwnNameDialog } from './own-name-dialog';

async function open() {
  const sent: unknown[] = [];
  const closed: unknown[] = [];
  const person = signal<object | null>({ id: '1', name: null });
  const call = async (name: string, request: { body?: unknown }) => {
    if (name === 'identity.readAccount') return { form: 'feminine', certificateScript: 'sr-Cyrl' };
    sent.push(request.body);
    return { name: { latin: 'Vera Lukić', cyrillic: 'Вера Лукић' } };
  };
  const dialog = await render(OwnNameDialog, {}, {}, [
    { provide: ApiClient, useValue: { call } },
    {
      provide: SessionStore,
      useValue: { person, accept: (session: { person: object }) => person.set(session.person) },
    },
    { provide: DialogRef, useValue: { close: (result: unknown) => closed.push(result) } },
    { provide: LeaveGuard, useValue: { watchDialog: () => undefined } },
    { provide: Dialogs, useValue: { ask: async () => true } },
  ]);
  return { dialog, sent, closed, person };
}

describe('the question for the name of who acts', () => {
  it('stores it in both scripts, keeps what else the account says, and goes on', async () => {
    const { dialog, sent, closed, person } = await open();
    await dialog.type('input[lang=sr-Latn]', ' Vera  Lukić ');
    await dialog.click('.link-button');
    await dialog.click('button[type=submit]');
    expect(sent).toEqual([
      {
        latin: 'Vera Lukić',
        cyrillic: 'Вера Лукић',
        form: 'feminine',
        certificateScript: 'sr-Cyrl',
      },
    ]);
    expect([closed, person()]).toEqual([
      [true],
      { id: '1', name: { latin: 'Vera Lukić', cyrillic: 'Вера Лукић' } },
    ]);
  });

  it('sends nothing while a script is missing, and lets be', async () => {
    const { dialog, sent, closed } = await open();
    await dialog.type('input[lang=sr-Latn]', 'Vera Lukić');
    await dialog.click('button[type=submit]');
    expect([sent, dialog.words.includes('certify.ownName.missing')]).toEqual([[], true]);
    await dialog.click('.row .quiet');
    expect(closed).toEqual([undefined]);
  });
});
