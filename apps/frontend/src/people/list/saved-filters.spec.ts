import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { HeldReplies } from '../../testing/held-replies';
import { PeopleStore } from './people-store';
import { SavedFilters } from './saved-filters';

class OpenedFilters extends SavedFilters {
  readonly names = () => this.saved().map(({ name }) => name);
  readonly keep = (name: string) => {
    this.name.set(name);
    return this.save(new Event('submit'));
  };
}

describe('SavedFilters', () => {
  it('shows what was saved before the list was there', async () => {
    const replies = new HeldReplies();
    const guard = { problem: () => undefined, allows: async () => true };
    TestBed.configureTestingModule({
      providers: [
        { provide: ApiClient, useValue: { call: replies.call } },
        { provide: InScriptPipe, useValue: {} },
        { provide: PersonalNumberGuard, useValue: guard },
        { provide: PeopleStore, useValue: { addressed: signal({}) } },
      ],
    });
    const filters = TestBed.runInInjectionContext(() => new OpenedFilters());
    TestBed.tick();
    const saved = filters.keep('Nurses');
    await Promise.resolve();
    await replies.come('people.saveFilter', undefined);
    await saved;
    TestBed.tick();
    await replies.come('people.listSavedFilters', { items: [] });
    await replies.come('people.listSavedFilters', { items: [{ name: 'Nurses' }] });
    expect(filters.names()).toEqual(['Nurses']);
  });
});
