import type { RichText as Body } from '@svetionik/domain/content/rich-text';
import { render } from '../testing/render';
import { RichText } from './rich-text';

const shown = async (body: Body, deeper = 0) => (await render(RichText, { body, deeper })).element;

/** Elements and text without the attributes and comments that Angular adds. */
function markup(element: Element): string {
  const kept = ['href', 'lang', 'translate'];
  const inside = [...element.childNodes]
    .map((node) =>
      node instanceof Element
        ? markup(node)
        : node.nodeType === Node.TEXT_NODE
          ? node.textContent
          : '',
    )
    .join('');
  const name = element.tagName.toLowerCase();
  if (name.startsWith('ui-') || element.parentElement === document.body) return inside;
  const attributes = kept
    .filter((each) => element.hasAttribute(each))
    .map((each) => ` ${each}="${element.getAttribute(each)}"`)
    .join('');
  return `<${name}${attributes}>${inside}</${name}>`;
}

describe('rich text', () => {
  it.each<[string, Body, string]>([
    [
      'spaces between runs',
      [
        {
          kind: 'paragraph',
          runs: [{ text: 'Pitajte ' }, { text: 'nasamo', strong: true }, { text: ' i mirno.' }],
        },
      ],
      '<p>Pitajte <strong>nasamo</strong> i mirno.</p>',
    ],
    [
      'strong emphasis',
      [{ kind: 'paragraph', runs: [{ text: 'ne', strong: true, emphasis: true }] }],
      '<p><strong><em>ne</em></strong></p>',
    ],
    [
      'a foreign phrase',
      [{ kind: 'paragraph', runs: [{ text: 'debt bondage', language: 'en', emphasis: true }] }],
      '<p><em lang="en">debt bondage</em></p>',
    ],
    [
      'a protected name',
      [{ kind: 'paragraph', runs: [{ text: 'ASTRA', protected: true }] }],
      '<p><span translate="no">ASTRA</span></p>',
    ],
    [
      'markup in the text',
      [{ kind: 'paragraph', runs: [{ text: '<img src=x onerror=alert(1)>' }] }],
      '<p><img src=x onerror=alert(1)></p>',
    ],
    [
      'a list in a list',
      [
        {
          kind: 'list',
          ordered: false,
          entries: [
            [
              {
                kind: 'list',
                ordered: true,
                entries: [[{ kind: 'paragraph', runs: [{ text: 'a' }] }]],
              },
            ],
          ],
        },
      ],
      '<ul><li><ol><li><p>a</p></li></ol></li></ul>',
    ],
    [
      'a quote',
      [{ kind: 'quote', body: [{ kind: 'paragraph', runs: [{ text: 'a' }] }] }],
      '<blockquote><p>a</p></blockquote>',
    ],
  ])('shows %s', async (_, body, expected) => {
    const element = await shown(body);
    expect(markup(element)).toBe(expected);
    expect(element.querySelector('img')).toBeNull();
  });

  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['tel:192', 'tel:192'],
    ['/help', '/help'],
    ['javascript:alert(1)', undefined],
    ['//example.org', undefined],
    ['data:text/html,x', undefined],
  ])('the link %s leads to %s', async (link, address) => {
    const element = await shown([{ kind: 'paragraph', runs: [{ text: 'dalje', link }] }]);
    expect(element.querySelector('a')?.getAttribute('href') ?? undefined).toBe(address);
    expect(element.textContent?.trim()).toBe('dalje');
  });

  it.each([
    [0, 'H2', 'H3'],
    [1, 'H3', 'H4'],
    [2, 'H4', 'H5'],
  ])('puts headings %d levels deeper: %s and %s', async (deeper, first, second) => {
    const element = await shown(
      [
        { kind: 'heading', level: 2, runs: [{ text: 'a' }] },
        { kind: 'heading', level: 3, runs: [{ text: 'b' }] },
      ],
      deeper,
    );
    expect([...element.children].map(({ tagName }) => tagName)).toEqual([first, second]);
  });
});
