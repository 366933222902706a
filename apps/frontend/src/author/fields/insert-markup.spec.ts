import { insertMarkup, type Markup } from './insert-markup';

describe('insertMarkup', () => {
  it.each<[Markup, string, string]>([
    ['strong', 'Pitajte [nasamo] sada', 'Pitajte **[nasamo]** sada'],
    ['emphasis', 'Pitajte [nasamo]', 'Pitajte *[nasamo]*'],
    ['kept', '[GRETA]', '`[GRETA]`'],
    ['strong', 'Pitajte []', 'Pitajte **[]**'],
    ['heading', 'prvi\ndru[]gi', 'prvi\n## dru[]gi'],
    ['list', 'a\n[b\nc]', 'a\n- [b\n- c]'],
    ['quote', '[a]', '> [a]'],
    ['link', 'na [strani]', 'na <strani>([https://])'],
    ['fact', '[tvrdnja]', '<[tvrdnja]>(fact:kz-388)'],
  ])('sets %s in %j', (markup, before, after) => {
    const start = before.indexOf('[');
    const end = before.indexOf(']') - 1;
    const { text, ...selected } = insertMarkup(
      before.replace(/[[\]]/g, ''),
      start,
      end,
      markup,
      'kz-388',
    );
    const shown = `${text.slice(0, selected.start)}\u0001${text.slice(selected.start, selected.end)}\u0002${text.slice(selected.end)}`;
    const marked = shown
      .replaceAll('[', '<')
      .replaceAll(']', '>')
      .replace('\u0001', '[')
      .replace('\u0002', ']');
    expect(marked).toBe(after);
  });
});
