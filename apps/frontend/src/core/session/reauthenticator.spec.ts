import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { LanguageChoice } from '../language/language-choice';
import { Connection } from '../api/connection';
import { RequestProblem } from '@svetionik/client/problem';
import { ProblemNotice } from '../api/problem-notice';
import { type Person, SessionStore } from './session-store';
import { givenPerson } from '../../testing/given-person';

const person = givenPerson();

@Component({
  imports: [ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<app-problem [error]="error" (retry)="retried.set(retried() + 1)" />`,
})
class Form {
  readonly error = new RequestProblem('access.sign-in-required', 401);
  readonly retried = signal(0);
}

async function given(before: Person | null) {
  const asked: unknown[] = [];
  const signIn = async (_dialog: unknown, email: string) => {
    asked.push(email);
    TestBed.inject(SessionStore).accept({ person });
    return true;
  };
  TestBed.configureTestingModule({
    providers: [
      provideTexts(),
      provideRouter([]),
      { provide: Dialogs, useValue: { open: signIn } },
      { provide: LanguageChoice, useValue: { open: async () => undefined } },
    ],
  });
  TestBed.inject(SessionStore).accept({ person: before });
  TestBed.inject(Connection).signedOut.set(1);
  const fixture = TestBed.createComponent(Form);
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  return { fixture, element, asked };
}

describe('a sign-in that ends in the middle of a form', () => {
  it('is taken up again over the form, by the same person, and what was asked is asked again', async () => {
    const { fixture, element, asked } = await given(person);
    for (const _ of Array(2).keys()) element.querySelector('button')?.click();
    while (fixture.componentInstance.retried() === 0)
      await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(asked).toEqual(['a@b.rs']);
    expect(fixture.componentInstance.retried()).toBe(1);
    expect(element.textContent).toContain('shell.signInAgain.done');
  });

  it('leads a visitor to the page where one signs in, and back', async () => {
    const { element } = await given(null);
    expect(element.querySelector('button')).toBeNull();
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/account/sign-in?return=%2F');
  });
});
