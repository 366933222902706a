import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { HeldReplies } from '../../testing/held-replies';
import { RunStore } from '../run/run-store';
import { RemindersStore } from './reminders-store';

describe('RemindersStore', () => {
  it('shows a rule that was added before the list was there', async () => {
    const replies = new HeldReplies();
    const run = { id: signal('run'), read: { hasValue: () => false } };
    TestBed.configureTestingModule({
      providers: [
        RemindersStore,
        { provide: ApiClient, useValue: { call: replies.call } },
        { provide: RunStore, useValue: run },
      ],
    });
    const store = TestBed.inject(RemindersStore);
    TestBed.tick();
    void store.add({ about: 'start', days: 3, to: 'not-begun', template: null });
    await replies.come('runs.addReminderRule', undefined);
    TestBed.tick();
    await replies.come('runs.listReminderRules', { items: [] });
    await replies.come('runs.listReminderRules', { items: ['rule'] });
    expect(store.shown()).toEqual(['rule']);
  });
});
