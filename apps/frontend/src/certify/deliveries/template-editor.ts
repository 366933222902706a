import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { deliveryFields, type DeliveryField } from '@svetionik/domain/deliveries/delivery-template';
import type { Script } from '@svetionik/domain/language/script';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ProblemNotice } from '../../core/api/problem-notice';
import { BothScriptsField } from '../../core/forms/both-scripts-field';
import { FormFocus } from '../../core/forms/form-focus';
import { DeliveriesStore, isWritten, type TemplateText } from './deliveries-store';

interface Problem {
  readonly column: number;
  readonly code: string;
}

/** What a list shows: its title, whom it lists, and its columns in their order under their headings. */
@Component({
  selector: 'app-template-editor',
  imports: [TranslocoPipe, Field, FieldControl, ProblemNotice, BothScriptsField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './template-editor.html',
  styleUrl: './template-editor.css',
})
export class TemplateEditor {
  private readonly focus = inject(FormFocus);
  protected readonly store = inject(DeliveriesStore);

  readonly draft = input.required<TemplateText>();
  /** What keeps the columns from being printed. */
  readonly problems = input.required<readonly Problem[]>();

  protected readonly whom = ['everyone', 'passed', 'certified'] as const;
  protected readonly orientations = ['landscape', 'portrait'] as const;
  protected readonly left = computed(() => deliveryFields.filter((field) => !this.draft().columns.some((column) => column.field === field)));
  protected readonly checked = signal(false);

  protected problemOf(column: number): string | undefined {
    return this.problems().find((problem) => problem.column === column)?.code;
  }

  protected write(part: Partial<TemplateText>): void {
    this.store.draft.set({ ...this.draft(), ...part });
  }

  protected writeTitle(script: Script, text: string): void {
    this.write({ title: { ...this.draft().title, [script]: text } });
  }

  protected writeHeading(place: number, script: Script, text: string): void {
    this.write({ columns: this.draft().columns.map((column, index) => (index === place ? { ...column, heading: { ...column.heading, [script]: text } } : column)) });
  }

  protected move(place: number, by: -1 | 1): void {
    const columns = [...this.draft().columns];
    const [column] = columns.splice(place, 1);
    if (column !== undefined) columns.splice(place + by, 0, column);
    this.write({ columns });
  }

  protected drop(place: number): void {
    this.write({ columns: this.draft().columns.filter((_, index) => index !== place) });
  }

  protected add(field: DeliveryField | undefined): void {
    if (field !== undefined) this.write({ columns: [...this.draft().columns, { field, heading: { 'sr-Latn': '', 'sr-Cyrl': '' } }] });
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (!isWritten(this.draft())) return this.focus.toFirstInvalid(form);
    await this.store.save();
  }

  protected cancel(): void {
    this.store.saving.clear();
    this.store.draft.set(undefined);
  }
}
