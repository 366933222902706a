import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { BrandMark } from '@svetionik/ui/marks/brand-mark';
import { Look } from './look';

/** The way back to the index, and how the page is looked at: each choice is an address. */
@Component({
  selector: 'gallery-bar',
  imports: [RouterLink, BrandMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header lang="en">
      <a class="brand" routerLink="/" queryParamsHandling="preserve"><ui-brand-mark />Gallery</a>
      <nav aria-label="Look">
        @for (choice of choices; track choice.name) {
          <ul [attr.aria-label]="choice.name">
            @for (option of choice.options; track option.label) {
              <li>
                <a
                  [routerLink]="[]"
                  [queryParams]="option.params"
                  queryParamsHandling="merge"
                  [attr.aria-current]="choice.value() === option.value || null"
                  [attr.lang]="option.lang"
                  >{{ option.label }}</a
                >
              </li>
            }
          </ul>
        }
      </nav>
    </header>
  `,
  styleUrl: './bar.css',
})
export class Bar {
  private readonly look = inject(Look);

  protected readonly choices = [
    {
      name: 'language',
      value: this.look.language,
      options: [
        createOption('language', 'sr-Latn', 'Latinica', 'sr-Latn'),
        createOption('language', 'sr-Cyrl', 'Ћирилица', 'sr-Cyrl'),
        createOption('language', 'en', 'English'),
      ],
    },
    {
      name: 'theme',
      value: this.look.theme,
      options: [
        createOption('theme', undefined, 'system'),
        createOption('theme', 'light', 'light'),
        createOption('theme', 'dark', 'dark'),
      ],
    },
    {
      name: 'width',
      value: this.look.width,
      options: [
        createOption('width', undefined, 'window'),
        createOption('width', 360, '360 px'),
        createOption('width', 768, '768 px'),
      ],
    },
  ];
}

function createOption(
  name: string,
  value: string | number | undefined,
  label: string,
  lang: string | null = null,
) {
  return { value, label, lang, params: { [name]: value } };
}
