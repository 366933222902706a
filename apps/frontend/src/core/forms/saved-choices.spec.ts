import { RequestProblem } from '@svetionik/client/problem';
import { HeldReplies } from '../../testing/held-replies';
import { SavedChoices } from './saved-choices';

const refused = new RequestProblem('server.unavailable', 503);

describe('choices that are saved as they are made', () => {
  let server: HeldReplies;
  let choices: SavedChoices<string, string>;

  beforeEach(() => {
    server = new HeldReplies();
    choices = new SavedChoices((key, value) => server.call(`${key}: ${value}`));
  });

  it('saves the last of those that were made while another was on its way', async () => {
    for (const way of ['mail', 'week', 'none']) void choices.choose('due', way);
    expect([server.asked, choices.shown('due', 'mail')]).toEqual([['due: mail'], 'none']);
    await server.come('due: mail', {});
    expect(server.asked).toEqual(['due: none']);
    await server.come('due: none', {});
    expect(server.asked).toEqual([]);
    expect([choices.saving.busy(), choices.shown('due', 'saved')]).toEqual([false, 'saved']);
    expect(choices.saved()).toBe(true);
  });

  it('saves what was chosen of another thing meanwhile', async () => {
    void choices.choose('due', 'mail');
    void choices.choose('news', 'week');
    await server.come('due: mail', {});
    expect(server.asked).toEqual(['news: week']);
  });

  it('shows what is saved where a choice was not, says why, and tries it again', async () => {
    void choices.choose('due', 'mail');
    void choices.choose('news', 'week');
    await server.fail('due: mail', refused);
    await server.come('news: week', {});
    expect([choices.shown('due', 'none'), choices.saving.error()]).toEqual(['none', refused]);
    expect(choices.saved()).toBe(false);
    void choices.retry();
    await server.come('due: mail', {});
    expect(choices.saving.error()).toBeUndefined();
  });

  it('tries nothing again in whose place something else was saved', async () => {
    void choices.choose('due', 'mail');
    void choices.choose('due', 'week');
    await server.fail('due: mail', refused);
    await server.come('due: week', {});
    expect(choices.saving.error()).toBeUndefined();
    await choices.retry();
    expect(server.asked).toEqual([]);
  });
});
