import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { isAllowedLink } from '@svetionik/domain/content/link';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { FormFocus } from '../../core/forms/form-focus';

/** What is written of a link. */
export interface LinkText {
  readonly title: string;
  readonly address: string;
}

/** A link for the people of a run, while it is written. */
@Component({
  selector: 'app-link-form',
  imports: [TranslocoPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #form class="stack-small" novalidate (submit)="save($event, form)">
      <ui-field
        [label]="'runs.material.name' | transloco"
        [error]="checked() && !title().trim() ? ('runs.material.nameMissing' | transloco) : ''"
      >
        <input
          #name
          uiControl
          class="input"
          autocomplete="off"
          maxlength="200"
          [value]="title()"
          (input)="title.set(name.value)"
        />
      </ui-field>
      <ui-field
        [label]="'runs.material.address' | transloco"
        [hint]="'runs.material.addressHint' | transloco"
        [error]="checked() && !isAddress() ? ('runs.material.addressMissing' | transloco) : ''"
      >
        <input
          #place
          uiControl
          class="input"
          type="url"
          inputmode="url"
          autocomplete="off"
          maxlength="500"
          [value]="address()"
          (input)="address.set(place.value)"
        />
      </ui-field>
      <div class="row">
        <button class="button" type="submit" [attr.aria-disabled]="busy()">
          {{ 'runs.material.add' | transloco }}
        </button>
        <button class="button quiet" type="button" (click)="left.emit()">
          {{ 'ui.dialog.cancel' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class LinkForm {
  private readonly focus = inject(FormFocus);

  readonly busy = input.required<boolean>();
  readonly written = output<LinkText>();
  readonly left = output();
  protected readonly title = signal('');
  protected readonly address = signal('');
  protected readonly checked = signal(false);

  protected isAddress(): boolean {
    const address = this.address().trim();
    return address.startsWith('https://') && isAllowedLink(address);
  }

  protected save(event: Event, form: HTMLElement): void {
    event.preventDefault();
    this.checked.set(true);
    if (this.title().trim() === '' || !this.isAddress()) return this.focus.toFirstInvalid(form);
    this.written.emit({ title: this.title(), address: this.address() });
  }
}
