import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  model,
  resource,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { debounced } from '../debounced';
import type { Endpoints } from '../routes.generated';

/** An institution as it is suggested. */
export type Suggested = EndpointReply<
  Endpoints['institutions.suggestInstitutions']
>['items'][number];

/** What stands in the line, and which institution was chosen by it; null where it is only written. */
export interface Meant {
  readonly text: string;
  readonly institution: string | null;
}

/** What asks for institutions that a text may mean. */
export type Suggest = (search: string, stopped: AbortSignal) => Promise<readonly Suggested[]>;

/** A line to write the name of an institution in: those that are known are suggested while one types, in either script. */
@Component({
  selector: 'app-institution-field',
  imports: [TranslocoPipe, Field, FieldControl, InScriptPipe],
  providers: [InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './institution-field.html',
  styleUrl: './institution-field.css',
})
export class InstitutionField {
  private readonly inScript = inject(InScriptPipe);

  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string>();
  readonly optional = input(true);
  readonly suggest = input.required<Suggest>();
  /** Said where something is written that was not chosen. */
  readonly unknown = input<string>();
  readonly meant = model.required<Meant>();

  protected readonly typed = signal('');
  private readonly settled = debounced(this.typed, 200);
  private readonly found = resource({
    params: () => ({ search: this.settled().trim(), suggest: this.suggest() }),
    loader: async ({ params: { search, suggest }, abortSignal }) =>
      search.length < 2 ? [] : suggest(search, abortSignal),
  });
  protected readonly suggestions = computed(() =>
    this.found.hasValue() && this.typed() !== '' ? this.found.value() : [],
  );
  protected readonly isOpen = computed(() => this.suggestions().length > 0);
  protected readonly active = signal(-1);

  protected write(text: string): void {
    this.active.set(-1);
    this.typed.set(text);
    this.meant.set({ text, institution: null });
  }

  protected press(event: KeyboardEvent): void {
    const count = this.suggestions().length;
    if (count === 0) return;
    if (event.key === 'ArrowDown') this.active.update((now) => (now + 1) % count);
    else if (event.key === 'ArrowUp') this.active.update((now) => (now <= 0 ? count : now) - 1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.active() >= 0)
      this.choose(this.suggestions()[this.active()]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected choose(suggested: Suggested | undefined): void {
    if (suggested === undefined) return;
    this.meant.set({ text: this.inScript.transform(suggested.name), institution: suggested.id });
    this.close();
  }

  protected close(): void {
    this.typed.set('');
    this.active.set(-1);
  }
}
