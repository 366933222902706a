import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import { render } from '../testing/render';
import { CONTACT_READER } from './contact-reader';
import { RichText } from './rich-text';

const numbers: Readonly<Record<string, string | null>> = { police: '192', cptv: null };
const { body } = readMarkdown(
  'Zovite [policiju](contact:police), [Centar](contact:cptv) i [nekoga](contact:own-nekoga).',
);

function shown(providers: object[]) {
  TestBed.configureTestingModule({ providers: [provideRouter([]), ...providers] });
  return render(RichText, { body });
}

describe('a text that names contacts', () => {
  it('leads to each, with its number where that is known', async () => {
    const page = await shown([
      { provide: CONTACT_READER, useValue: (key: string) => numbers[key] },
    ]);
    const links = page.all('a').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['policiju', '/help#police'],
      ['192', 'tel:192'],
      ['Centar', '/help#cptv'],
    ]);
    expect(page.words).toBe('Zovite policiju 192, Centar i nekoga.');
  });

  it('is its words alone where nothing reads contacts', async () => {
    const page = await shown([]);
    expect([page.all('a').length, page.words]).toEqual([0, 'Zovite policiju, Centar i nekoga.']);
  });
});
