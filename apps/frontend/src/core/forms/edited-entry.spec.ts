import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { RequestProblem } from '@svetionik/client/problem';
import { EditedEntry } from './edited-entry';
import { LeaveGuard } from './leave-guard';

interface Note {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly archived: boolean;
}

const conflict = new RequestProblem('edit.conflict', 412);

/** A server of one note, which a colleague may change too. */
class Server {
  note: Note | undefined = { id: 'note', version: 1, title: 'staro', archived: false };
  readonly made: string[] = [];

  change(part: Partial<Note>, version: number | undefined): Note {
    if (this.note === undefined || version !== this.note.version) throw conflict;
    this.note = { ...this.note, ...part, version: version + 1 };
    return this.note;
  }

  create(id: string, title: string): Note {
    this.made.push(id);
    if (title === '') throw new RequestProblem('network.timeout');
    this.note = { id, version: 1, title, archived: false };
    return this.note;
  }
}

async function open(id = 'note') {
  const server = new Server();
  TestBed.configureTestingModule({ providers: [provideTexts()] });
  const edited = TestBed.runInInjectionContext(
    () =>
      new EditedEntry<Note, { title: string }>({
        textOf: (note) => ({ title: note?.title ?? '' }),
        read: async () => server.note ?? Promise.reject(conflict),
        create: async (made, { title }) => server.create(made, title),
        edit: async ({ version }, text) => server.change(text, version),
        archive: async ({ version }, archived) => server.change({ archived }, version),
      }),
  );
  edited.id.set(id);
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
  return { server, edited };
}

const mayClose = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('an edited entry', () => {
  it('is saved on top of the version that was read', async () => {
    const { edited, server } = await open();
    edited.write({ title: 'novo' });
    expect([edited.dirty(), mayClose()]).toEqual([true, false]);
    expect(await edited.store()).toBe('note');
    expect([server.note?.title, edited.saved(), edited.dirty(), mayClose()]).toEqual([
      'novo',
      true,
      false,
      true,
    ]);
  });

  it('is not lost by leaving, unless it is again as it was stored', async () => {
    const { edited } = await open();
    edited.write({ title: 'novo' });
    edited.write({ title: 'staro' });
    expect([edited.dirty(), await TestBed.inject(LeaveGuard).mayLeave()]).toEqual([false, true]);
  });

  it('shows both versions after a lost race and writes over neither, however often it is saved', async () => {
    const { edited, server } = await open();
    server.change({ title: 'njihovo' }, 1);
    edited.write({ title: 'moje' });
    expect([await edited.store(), await edited.store()]).toEqual([undefined, undefined]);
    expect([
      edited.text().title,
      edited.theirs()?.title,
      server.note?.title,
      edited.saved(),
    ]).toEqual(['moje', 'njihovo', 'njihovo', false]);
  });

  it.each<[string, 'keepMine' | 'takeTheirs', string]>([
    ['with one’s own', 'keepMine', 'moje'],
    ['with the other', 'takeTheirs', 'njihovo'],
  ])('goes on %s version when that is chosen', async (_, choose, title) => {
    const { edited, server } = await open();
    server.change({ title: 'njihovo' }, 1);
    edited.write({ title: 'moje' });
    await edited.store();
    edited[choose]();
    expect([
      edited.text().title,
      edited.theirs(),
      edited.saving.error(),
      server.note?.title,
    ]).toEqual([title, undefined, undefined, 'njihovo']);
    expect(await edited.store()).toBe('note');
    expect(server.note).toMatchObject({ title, version: 3 });
  });

  it('keeps what is written while something beside it is changed', async () => {
    const { edited, server } = await open();
    edited.write({ title: 'moje' });
    if (server.note) await edited.archive(server.note, true);
    expect([edited.stored()?.archived, edited.text().title, edited.dirty()]).toEqual([
      true,
      'moje',
      true,
    ]);
  });

  it('shows both versions where a newer one comes from elsewhere with another text', async () => {
    const { edited, server } = await open();
    edited.write({ title: 'moje' });
    edited.follow(server.change({ title: 'njihovo' }, 1));
    expect([edited.text().title, edited.theirs()?.title, edited.stored()?.version]).toEqual([
      'moje',
      'njihovo',
      1,
    ]);
  });

  it('takes a newer version over where nothing is written', async () => {
    const { edited, server } = await open();
    edited.follow(server.change({ title: 'njihovo' }, 1));
    expect([edited.text().title, edited.theirs(), edited.stored()?.version]).toEqual([
      'njihovo',
      undefined,
      2,
    ]);
  });

  it('is made once, under the same id however often that is tried', async () => {
    const { edited, server } = await open('new');
    expect([edited.isNew(), await edited.store()]).toEqual([true, undefined]);
    edited.write({ title: 'novo' });
    expect(await edited.store()).toBe(server.made[1]);
    expect(new Set(server.made).size).toBe(1);
  });
});
