import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { HeldReplies } from '../../testing/held-replies';
import { RulePreview } from './rule-preview';
import { RuleStore } from './rule-store';

class OpenedPreview extends RulePreview {
  readonly why = this.explained;
  readonly ask = (id: string) => this.explain({ id, name: null, email: '' });
}

describe('RulePreview', () => {
  it('says nothing of a rule that is another one by now', async () => {
    const replies = new HeldReplies();
    const asked = signal({ match: 'all' });
    TestBed.configureTestingModule({
      providers: [
        { provide: ApiClient, useValue: { call: replies.call } },
        { provide: RuleStore, useValue: { asked, count: () => undefined } },
      ],
    });
    const preview = TestBed.runInInjectionContext(() => new OpenedPreview());
    TestBed.tick();
    void preview.ask('ana');
    asked.set({ match: 'any' });
    TestBed.tick();
    await replies.come('groups.explainRule', { fits: true });
    expect(preview.why()).toBeUndefined();
    void preview.ask('ana');
    await replies.come('groups.explainRule', { fits: false });
    expect(preview.why()).toEqual({ fits: false });
  });
});
