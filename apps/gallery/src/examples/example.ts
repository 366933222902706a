import type { InputSignal, StaticProvider, Type } from '@angular/core';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { TextChange } from '@svetionik/domain/content/text-change';
import { type pages } from './pages';

/** Writes what examples say in the script of the page. */
export interface Writing extends TextChange {
  /** Words as an author would type them. */
  readonly words: (markdown: string) => RichText;
}

/** One component in one state. */
export interface Specimen {
  /** What is called so in the address, too: `right`, `long words`. */
  readonly state: string;
  readonly component: Type<unknown>;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly providers: readonly StaticProvider[];
  /** As it is for whoever was granted larger targets. */
  readonly isLarger: boolean;
  /** As wide as the page. */
  readonly isWide: boolean;
}

/** The states of one component, in the script of the page. */
export type Example = (writing: Writing) => readonly Specimen[];

/** Of each page of a room its example: one that is missing, or has no page, is not compiled. */
export type Examples<Room extends keyof typeof pages> = {
  readonly [Page in keyof (typeof pages)[Room]]: Example;
};

type Inputs<Component> = {
  readonly [
    Name in keyof Component as Component[Name] extends InputSignal<infer _> ? Name : never
  ]?: Component[Name] extends InputSignal<infer Value> ? Value : never;
};

interface Surroundings {
  readonly providers?: readonly StaticProvider[];
  readonly isLarger?: boolean;
  readonly isWide?: boolean;
}

/**
 * One component in one state, with inputs that it has.
 *
 * @example
 * show('half done', Bar, { label: 'Napredak', done: 12, all: 24 });
 */
export function show<Component>(
  state: string,
  component: Type<Component>,
  inputs: Inputs<Component> = {},
  { providers = [], isLarger = false, isWide = false }: Surroundings = {},
): Specimen {
  return { state, component, inputs: { ...inputs }, providers, isLarger, isWide };
}
