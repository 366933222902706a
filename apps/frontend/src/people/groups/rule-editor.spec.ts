import { render } from '@svetionik/ui/testing/render';
import { ApiClient } from '../../core/api/api-client';
import { GroupChoices } from './group-choices';
import { RuleEditor } from './rule-editor';

describe('RuleEditor', () => {
  it('says how many remain after a condition only where that is known', async () => {
    const call = () => Promise.resolve({ items: [], next: null });
    const editor = await render(RuleEditor, {}, {}, [
      GroupChoices,
      { provide: ApiClient, useValue: { call } },
    ]);
    expect(editor.words).toContain('groups.asks.profession');
    expect(editor.words).not.toContain('groups.remainsOf');
  });
});
