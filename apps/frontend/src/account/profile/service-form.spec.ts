import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { AccountStore } from './account-store';
import { ServiceForm } from './service-form';

const nothing = { rank: null, unit: null, serviceNumber: null };
const list = { 'sr-Latn': 'Spisak', 'sr-Cyrl': 'Списак' };

async function given(fields: readonly string[], service: object = nothing) {
  const sent: unknown[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideTexts(),
      {
        provide: AccountStore,
        useValue: {
          serviceRequest: signal({ fields, lists: fields.length > 0 ? [list] : [] }),
          giveServiceDetails: async (details: unknown) => void sent.push(details),
        },
      },
      { provide: Dialogs, useValue: { ask: async () => true } },
    ],
  });
  const fixture = TestBed.createComponent(ServiceForm);
  fixture.componentRef.setInput('account', { service });
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  const inputs = () => [...element.querySelectorAll<HTMLInputElement>('input')];
  const write = (texts: readonly string[]) => {
    for (const [place, input] of inputs().entries()) {
      input.value = texts[place] ?? '';
      input.dispatchEvent(new Event('input'));
    }
  };
  const send = async () => {
    element.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await fixture.whenStable();
  };
  return { element, inputs, write, send, sent };
}

describe('the form of details of service', () => {
  it.each<[string, readonly string[], object, number]>([
    ['is not there where no list asks and nothing is written', [], nothing, 0],
    ['asks only what lists show', ['rank', 'unit'], nothing, 2],
    [
      'keeps what no list asks any longer within reach, to be deleted',
      [],
      { ...nothing, unit: 'PU Niš' },
      1,
    ],
  ])('%s', async (_, fields, service, count) => {
    const { element, inputs } = await given(fields, service);
    expect([inputs().length, element.querySelector('form') !== null]).toEqual([count, count > 0]);
  });

  it('sends what is written, and nothing for what is left out', async () => {
    const { write, send, sent } = await given(['rank', 'unit', 'serviceNumber']);
    write([' viši inspektor ', '', '114-B']);
    await send();
    expect(sent).toEqual([{ rank: 'viši inspektor', unit: null, serviceNumber: '114-B' }]);
  });

  it('keeps back a personal number', async () => {
    const { write, send, sent } = await given(['serviceNumber']);
    write(['0101099710005']);
    await send();
    expect(sent).toEqual([]);
  });
});
