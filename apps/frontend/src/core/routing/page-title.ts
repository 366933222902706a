import { effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';

/**
 * The title of a page in the history of the browser: the name of the screen, never of a course or a person.
 * A route's `title` is the key of a message.
 */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly page = inject(Title);
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);
  private readonly key = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => this.show(this.key()));
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.key.set(this.buildTitle(state));
  }

  private show(key: string | undefined): void {
    const name = this.transloco.translate<string>('shell.name', {}, this.current.language());
    this.page.setTitle(
      key === undefined ? name : `${this.transloco.translate<string>(key)} – ${name}`,
    );
  }
}
