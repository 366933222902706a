import { computed, inject, Injectable } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import type { Language, Script } from '@svetionik/domain/language/script';
import { findWordsFaults, type MailWords } from '@svetionik/domain/reminders/reminder-words';
import { ApiClient } from '../../core/api/api-client';
import { EditedEntry } from '../../core/forms/edited-entry';
import type { Endpoints } from '../../core/routes.generated';

export type Template = EndpointReply<Endpoints['runs.readMailTemplate']>;
export type TemplateText = EndpointRequest<Endpoints['runs.editMailTemplate']>['body'];

const empty: MailWords = { subject: '', text: '' };
const nothing: TemplateText = {
  name: '',
  words: { 'sr-Cyrl': empty, 'sr-Latn': empty, en: empty },
};

/** Words of the organisation while they are written. */
@Injectable()
export class WordsStore {
  private readonly api = inject(ApiClient);

  readonly edited = new EditedEntry<Template, TemplateText>({
    textOf: (stored) => (stored ? { name: stored.name, words: stored.words } : nothing),
    read: (template, stopped) =>
      this.api.call('runs.readMailTemplate', { params: { template } }, stopped),
    create: (template, body) =>
      this.api.call('runs.addMailTemplate', { params: { template }, body }),
    edit: ({ id, version }, body) =>
      this.api.call('runs.editMailTemplate', { params: { template: id }, body, version }),
  });
  readonly faults = computed(() => findWordsFaults(this.edited.text().words));

  write(language: Language, part: Partial<MailWords>): void {
    const { words } = this.edited.text();
    this.edited.write({ words: { ...words, [language]: { ...words[language], ...part } } });
  }

  /** Writes one script of Serbian as the other says it; placeholders stay as they are. */
  convert(to: Script): void {
    const { subject, text } = this.edited.text().words[to === 'sr-Latn' ? 'sr-Cyrl' : 'sr-Latn'];
    const convert = to === 'sr-Latn' ? cyrillicToLatin : toCyrillic;
    this.write(to, { subject: convert(subject), text: convert(text) });
  }
}

function toCyrillic(text: string): string {
  return text
    .split(/(\{[a-z]+\})/u)
    .map((part) => (part.startsWith('{') ? part : latinToCyrillic(part)))
    .join('');
}
