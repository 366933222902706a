import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { SideBySide } from './side-by-side';

@Component({ changeDetection: ChangeDetectionStrategy.OnPush, template: '' })
class Screen {}

const data = {
  label: 'job',
  titles: 'title.',
  screens: [
    ['people', 'public'],
    ['rules', 'public'],
    ['jobs', 'job.manage'],
  ],
};
const texts = { job: 'Izdavanje', title: { people: 'Ljudi', rules: 'Pravila' } };

async function given(path: string) {
  const children = ['people', 'people/:person', 'rules', 'else'].map((each) => ({
    path: each,
    component: Screen,
  }));
  TestBed.configureTestingModule({
    providers: [
      provideTexts(texts),
      provideRouter(
        [{ path: 'job', component: SideBySide, data, children }],
        withComponentInputBinding(),
      ),
    ],
  });
  const harness = await RouterTestingHarness.create(path);
  const page = harness.fixture.nativeElement;
  document.body.replaceChildren(page);
  await harness.fixture.whenStable();
  const one = <Kind extends HTMLElement>(selector: string): Kind => page.querySelector(selector);
  const act = async (how: (button: HTMLButtonElement) => unknown) => {
    how(one('button'));
    await harness.fixture.whenStable();
  };
  const seen = () => ({
    button: one('button').textContent?.trim(),
    expanded: one('button').ariaExpanded,
    listed: !one('ul').classList.contains('closed'),
    current: one('[aria-current=page]')?.textContent,
  });
  return { harness, one, act, seen };
}

describe('SideBySide', () => {
  it.each([
    ['/job/rules', 'Izdavanje: Pravila', 'Pravila'],
    ['/job/people/17', 'Izdavanje: Ljudi', 'Ljudi'],
    ['/job/else', 'Izdavanje', undefined],
  ])('says at %s where one is', async (path, button, current) => {
    const { seen } = await given(path);
    expect(seen()).toEqual({ button, expanded: 'false', listed: false, current });
  });

  it('opens and closes the names by one button, and says so', async () => {
    const { act, seen } = await given('/job/people');
    await act((button) => button.click());
    expect(seen()).toMatchObject({ expanded: 'true', listed: true });
    await act((button) => button.click());
    expect(seen()).toMatchObject({ expanded: 'false', listed: false });
  });

  it('closes on Escape, and the focus is back on the button', async () => {
    const { act, one, seen } = await given('/job/people');
    await act((button) => button.click());
    one('a').focus();
    await act(() =>
      one('a').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect([seen().listed, document.activeElement === one('button')]).toEqual([false, true]);
  });

  it('closes when a screen is chosen, and says which it is', async () => {
    const { act, one, seen } = await given('/job/people');
    await act((button) => button.click());
    await act(() => one('a[href$=rules]').click());
    expect(seen()).toEqual({
      button: 'Izdavanje: Pravila',
      expanded: 'false',
      listed: false,
      current: 'Pravila',
    });
  });
});
