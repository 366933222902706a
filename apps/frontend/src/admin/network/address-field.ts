import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { longestAddress } from '@svetionik/domain/organisation/address';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** The address of an organisation: written once, with one proposed from the name, and shown ever after. */
@Component({
  selector: 'app-address-field',
  imports: [Field, FieldControl, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (isGiven()) {
      <p class="given">
        <a [href]="'/o/' + slug()">/o/{{ slug() }}</a>
      </p>
    } @else {
      <ui-field
        [label]="'admin.organisation.address.label' | transloco"
        [hint]="'admin.organisation.address.hint' | transloco"
        [error]="error() | transloco"
      >
        <input
          #field
          uiControl
          class="input"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          [attr.maxlength]="longestAddress"
          [value]="slug()"
          (input)="written.emit(field.value)"
        />
      </ui-field>
      @if (proposal(); as proposed) {
        <p class="small">
          {{ 'admin.organisation.address.proposal' | transloco }} <b>/o/{{ proposed }}</b>
          <button class="link-button" type="button" (click)="written.emit(proposed)">
            {{ 'ui.script.take' | transloco }}<span class="visually-hidden">: {{ proposed }}</span>
          </button>
        </p>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      align-content: start;
    }
    .given {
      font-size: var(--step-1);
      overflow-wrap: anywhere;
    }
    .link-button {
      min-height: 2.75rem;
      margin-inline-start: var(--space-2);
    }
  `,
})
export class AddressField {
  readonly slug = input.required<string>();
  /** Whether it can't be changed any more. */
  readonly isGiven = input.required<boolean>();
  /** Made of the name, where none is written yet. */
  readonly proposal = input.required<string | undefined>();
  /** The key of what is wrong. */
  readonly error = input.required<string | undefined>();
  readonly written = output<string>();

  protected readonly longestAddress = longestAddress;
}
