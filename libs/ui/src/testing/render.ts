import { type InputSignal, type Provider, type Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Translation } from '@jsverse/transloco';
import { provideTexts } from './provide-texts';

type Inputs<Component> = {
  [
    Name in keyof Component as Component[Name] extends InputSignal<infer _> ? Name : never
  ]?: Component[Name] extends InputSignal<infer Value> ? Value : never;
};

/** A component on a page of its own, with inputs; messages that are not given read as their keys. */
export async function render<Component>(
  component: Type<Component>,
  inputs: Inputs<Component>,
  texts: Translation = {},
  providers: readonly Provider[] = [],
): Promise<Rendered<Component>> {
  TestBed.configureTestingModule({
    providers: [provideTexts(texts), provideRouter([]), ...providers],
  });
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  document.body.append(fixture.nativeElement);
  await fixture.whenStable();
  return new Rendered(fixture);
}

/** What a person sees of a component, and can do with it. */
export class Rendered<Component> {
  readonly element: HTMLElement;
  readonly component: Component;

  constructor(private readonly fixture: ComponentFixture<Component>) {
    this.element = fixture.nativeElement;
    this.component = fixture.componentInstance;
  }

  /** All words, one space between. */
  get words(): string {
    return (this.element.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  all<Kind extends Element = HTMLElement>(selector: string): Kind[] {
    return [...this.element.querySelectorAll<Kind>(selector)];
  }

  async click(selector: string, place = 0): Promise<void> {
    const target = this.all(selector)[place];
    if (target === undefined) throw new Error(`Nothing to click: ${selector}, ${place}`);
    target.click();
    await this.fixture.whenStable();
  }

  /** Types a text into a field in place of what it held; `change` leaves the field as well. */
  async type(selector: string, text: string, then?: 'change'): Promise<void> {
    const [field] = this.all<HTMLInputElement | HTMLTextAreaElement>(selector);
    if (field === undefined) throw new Error(`Nothing to type into: ${selector}`);
    field.value = text;
    for (const event of ['input', ...(then ? [then] : [])])
      field.dispatchEvent(new Event(event, { bubbles: true }));
    await this.fixture.whenStable();
  }

  /** Chooses from a list by value. */
  async choose(selector: string, value: string, place = 0): Promise<void> {
    const list = this.all<HTMLSelectElement>(selector)[place];
    if (list === undefined) throw new Error(`Nothing to choose from: ${selector}, ${place}`);
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await this.fixture.whenStable();
  }

  async press(text: string): Promise<void> {
    const button = this.all('button').find((each) => each.textContent?.includes(text));
    if (button === undefined) throw new Error(`No button says ${text}`);
    button.click();
    await this.fixture.whenStable();
  }

  async set(name: string, value: unknown): Promise<void> {
    this.fixture.componentRef.setInput(name, value);
    await this.fixture.whenStable();
  }
}
