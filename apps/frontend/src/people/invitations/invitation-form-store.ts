import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { Language } from '@svetionik/domain/language/script';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ApiClient } from '../../core/api/api-client';
import { debounced } from '../../core/debounced';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import { EntryTermsStore } from './entry-terms-store';

/** A pasted list as the server has read it. */
export type CheckedList = EndpointReply<Endpoints['identity.checkInvitees']>;

/** Whom to invite. What is pasted is read line by line before anything is sent. */
@Injectable()
export class InvitationFormStore {
  private readonly api = inject(ApiClient);
  private readonly terms = inject(EntryTermsStore);

  readonly text = signal('');
  readonly language = signal<Language>(inject(CurrentLanguage).language());
  readonly checked = signal<CheckedList | undefined>(undefined);
  readonly checking = new Submission();
  readonly sending = new Submission();
  /** How many were sent the last time. */
  readonly sent = signal<number | undefined>(undefined);
  readonly settled = debounced(this.text, 400);
  readonly invitees = computed(() =>
    (this.checked()?.lines ?? []).flatMap(({ email, name, standing }) =>
      standing === 'new' && email !== null ? [{ email, name }] : [],
    ),
  );
  readonly others = computed(() =>
    (this.checked()?.lines ?? []).filter(({ standing }) => standing !== 'new'),
  );
  private batch = newId();

  constructor() {
    effect(() => {
      const text = this.settled();
      untracked(() => void this.check(text));
    });
  }

  /** Whether they were sent. */
  async send(): Promise<boolean> {
    const role = this.terms.role();
    const reason = this.terms.reason().trim();
    const body = {
      language: this.language(),
      roles: role === 'learner' ? [role] : (['learner', role] as const).slice(),
      ...this.terms.places(),
      reason: role === 'learner' || reason === '' ? null : reason,
      invitees: this.invitees(),
    };
    return this.sending.run(async () => {
      const params = { batch: this.batch };
      const { sent } = await this.api.call('identity.sendInvitations', { params, body });
      this.batch = newId();
      this.text.set('');
      this.terms.reason.set('');
      this.checked.set(undefined);
      this.sent.set(sent);
    });
  }

  private async check(text: string): Promise<void> {
    if (text.trim() === '') {
      this.checked.set(undefined);
      return;
    }
    this.sent.set(undefined);
    await this.checking.run(async () => {
      const checked = await this.api.call('identity.checkInvitees', { body: { text } });
      if (this.settled() === text) this.checked.set(checked);
    });
    if (this.settled() !== text) await this.check(this.settled());
  }
}
