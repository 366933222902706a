import { DOCUMENT, inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { isLanguage, languages } from '@svetionik/ui/language/current-language';
import type { Language } from '@svetionik/domain/language/script';
import { messages } from '../../generated/messages';
import { readKept } from '../kept-under';

/** A set of messages that is loaded as one. */
export type MessageArea = keyof typeof messages;

// index.html reads it too, to name the language before the first paint.
const storageKey = 'language';

/** Which language the interface speaks, and whether its messages are there. They always are before they are shown. */
@Injectable({ providedIn: 'root' })
export class LanguageChoice {
  private readonly transloco = inject(TranslocoService);
  private readonly document = inject(DOCUMENT);
  private readonly areas = new Set<MessageArea>(['initial']);
  private readonly loaded = new Map<string, Promise<void>>();

  private started: Promise<void> | undefined;

  /** Opens the app in the language of the page. */
  start(): Promise<void> {
    const named = this.document.documentElement.lang;
    this.started ??= this.show(isLanguage(named) ? named : languages[0]);
    return this.started;
  }

  /** Switches on the spot and remembers. */
  async choose(language: Language): Promise<void> {
    await this.show(language);
    try {
      readKept(localStorage, storageKey);
      localStorage.setItem(storageKey, language);
    } catch {
      // Without storage the choice holds until the page is closed.
    }
  }

  /** Loads the messages of a folder in the current language. */
  async open(area: MessageArea): Promise<void> {
    this.areas.add(area);
    await this.start();
    await this.load(area, this.transloco.getActiveLang());
  }

  private async show(language: Language): Promise<void> {
    await Promise.all([...this.areas].map((area) => this.load(area, language)));
    this.transloco.setActiveLang(language);
    this.document.documentElement.lang = language;
  }

  private load(area: MessageArea, language: string): Promise<void> {
    const name = `${area} ${language}`;
    const loading = this.loaded.get(name) ?? this.fetch(area, language);
    this.loaded.set(name, loading);
    loading.catch(() => this.loaded.delete(name));
    return loading;
  }

  private async fetch(area: MessageArea, language: string): Promise<void> {
    if (!isLanguage(language)) return;
    const { default: texts } = await messages[area][language]();
    this.transloco.setTranslation(texts, language, { emitChange: false });
  }
}
