import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { TextInScript } from '@svetionik/ui/language/script-text';

/** The order of the list, which is that of the Latin script. */
const order = 'A B C Č Ć D Dž Đ E F G H I J K L Lj M N Nj O P R S Š T U V Z Ž'.split(' ');

/** The letters that surnames begin with: one makes the list begin there, again from the start. Two-way: `[(letter)]`. */
@Component({
  selector: 'app-surname-letters',
  imports: [TranslocoPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="group" [attr.aria-label]="'membership.list.letters' | transloco">
      @for (each of letters; track each.key) {
        <button
          type="button"
          [attr.aria-pressed]="letter() === each.key"
          [uiText]="each.text"
          (click)="letter.set(letter() === each.key ? undefined : each.key)"
        ></button>
      }
    </div>
  `,
  styles: `
    div {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      border-block: 1px solid var(--line);
    }
    button {
      min-width: 1.75rem;
      min-height: 2.25rem;
      padding: 0 0.3rem;
      border: 0;
      border-bottom: 2px solid transparent;
      background: none;
      color: var(--accent);
      font: 600 var(--step--1)/1 var(--font-ui);
      cursor: pointer;
    }
    button:hover {
      color: var(--accent-strong);
      border-bottom-color: var(--line-strong);
    }
    button[aria-pressed='true'] {
      color: var(--ink);
      border-bottom-color: var(--light);
    }
    @media (max-width: 48rem) {
      div {
        flex-wrap: nowrap;
        overflow-x: auto;
      }
      button {
        flex: none;
        min-width: var(--target);
        min-height: var(--target);
      }
    }
  `,
})
export class SurnameLetters {
  readonly letter = model.required<string | undefined>();

  protected readonly letters = order.map((latin) => ({
    key: latin.toLowerCase(),
    text: { 'sr-Latn': latin, 'sr-Cyrl': latinToCyrillic(latin) },
  }));
}
