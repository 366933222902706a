import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import { HeldReplies } from '../../testing/held-replies';
import { RunMaterials } from './run-materials';
import { RunStore } from './run-store';

class OpenedMaterials extends RunMaterials {
  readonly titles = () => (this.read.hasValue() ? this.read.value().items : []);
  readonly give = () => {
    this.write();
    return this.addLink({ title: 'Site', address: 'https://example.org' });
  };
}

describe('RunMaterials', () => {
  it('shows a link that was added before the list was there', async () => {
    const replies = new HeldReplies();
    TestBed.configureTestingModule({
      providers: [
        provideTexts(),
        { provide: ApiClient, useValue: { call: replies.call } },
        { provide: RunStore, useValue: { id: signal('run') } },
      ],
    });
    const materials = TestBed.runInInjectionContext(() => new OpenedMaterials());
    TestBed.tick();
    void materials.give();
    await replies.come('runs.addLink', undefined);
    TestBed.tick();
    await replies.come('runs.listMaterials', { items: [] });
    await replies.come('runs.listMaterials', { items: ['Site'] });
    expect(materials.titles()).toEqual(['Site']);
  });
});
