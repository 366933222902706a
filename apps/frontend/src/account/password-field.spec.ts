import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { PasswordField } from './password-field';

async function given() {
  TestBed.configureTestingModule({ providers: [provideTexts()] });
  const fixture = TestBed.createComponent(PasswordField);
  fixture.componentRef.setInput('label', 'Lozinka');
  fixture.componentRef.setInput('autocomplete', 'new-password');
  fixture.componentRef.setInput('value', '');
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  const [input, button] = [element.querySelector('input'), element.querySelector('button')];
  if (input === null || button === null) throw new Error('the field has no input or no button');
  return { fixture, input, button };
}

describe('a field for a password', () => {
  it('hides what is typed until its owner wants to see it', async () => {
    const { fixture, input, button } = await given();
    const types = [input.type];
    for (let press = 0; press < 2; press += 1) {
      button.click();
      await fixture.whenStable();
      types.push(input.type);
    }
    expect(types).toEqual(['password', 'text', 'password']);
  });

  it('lets managers of passwords fill it in, and texts be pasted', async () => {
    const { fixture, input } = await given();
    expect([input.autocomplete, input.readOnly, input.disabled]).toEqual([
      'new-password',
      false,
      false,
    ]);
    expect(input.dispatchEvent(new Event('paste', { bubbles: true, cancelable: true }))).toBe(true);
    input.value = 'lasta na krovu doma';
    input.dispatchEvent(new Event('change'));
    expect(fixture.componentInstance.value()).toBe('lasta na krovu doma');
  });
});
