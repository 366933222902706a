import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import { HeldReplies } from '../../testing/held-replies';
import { ProviderStore } from './provider-store';

describe('ProviderStore', () => {
  it('says nothing of the provider before, whose check ends late', async () => {
    const replies = new HeldReplies();
    TestBed.configureTestingModule({
      providers: [
        provideTexts(),
        ProviderStore,
        { provide: ApiClient, useValue: { call: replies.call } },
      ],
    });
    const store = TestBed.inject(ProviderStore);
    void store.check();
    void store.remove();
    await replies.come('providers.checkProvider', { issuer: 'the one before' });
    expect(store.checked()).toBeUndefined();
    void store.check();
    await replies.come('providers.checkProvider', { issuer: 'the one now' });
    expect(store.checked()).toBe('the one now');
  });
});
