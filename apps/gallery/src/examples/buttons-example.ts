import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The classes that make buttons of buttons. */
@Component({
  selector: 'gallery-buttons-example',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="row">
      @for (look of looks; track look) {
        <button class="button" type="button" [class]="look" [disabled]="isOff()">
          {{ label() }}
        </button>
      }
      <button class="link-button" type="button">{{ label() }}</button>
      <span class="pill">{{ label() }}</span>
      <span class="pill good">{{ label() }}</span>
      <span class="pill bad">{{ label() }}</span>
      <span class="pill light">{{ label() }}</span>
    </div>
  `,
})
export class ButtonsExample {
  readonly label = input.required<string>();
  readonly isOff = input(false);

  protected readonly looks = ['', 'quiet', 'plain', 'danger', 'small'];
}
