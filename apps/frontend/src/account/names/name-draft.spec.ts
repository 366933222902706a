import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { NameDraft } from './name-draft';

const written = (latin: string, cyrillic: string) => {
  TestBed.configureTestingModule({ providers: [provideTexts()] });
  return TestBed.runInInjectionContext(() => new NameDraft(signal({ latin, cyrillic })));
};

describe('a name that may be left out', () => {
  it.each([
    ['Ljubica Đurić', '', { name: { latin: 'Ljubica Đurić', cyrillic: 'Љубица Ђурић' } }],
    ['', 'Љубица', { name: { latin: 'Ljubica', cyrillic: 'Љубица' } }],
    ['Ana', 'Ана Марија', { name: { latin: 'Ana', cyrillic: 'Ана Марија' } }],
    [' ', '', {}],
  ])('of „%s“ and „%s“ is sent whole', (latin, cyrillic, sent) => {
    const draft = written(latin, cyrillic);
    expect(draft.checkIfWritten()).toBe(true);
    expect(draft.readIfWritten()).toEqual(sent);
  });

  it('is not completed where one script cannot be read', () => {
    const draft = written('Љубица', '');
    expect(draft.checkIfWritten()).toBe(false);
    expect(draft.problems()).toMatchObject({ latin: 'account.name.problem.wrong-script' });
  });

  it('is written in both scripts by whoever confirms it', () => {
    expect(written('Ljubica', '').check()).toBe(false);
  });
});
