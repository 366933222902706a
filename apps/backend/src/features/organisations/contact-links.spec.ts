import { contactLinks } from './contact-links';
import { helpContact } from './default-contacts';

describe('the contacts in the page', () => {
  it('dial, and say their name in each language', () => {
    expect(contactLinks([helpContact({ 'sr-Cyrl': 'Центар', en: 'Centre' }, '011 785 0000')])).toBe(
      '<a href="tel:+381117850000" data-contact="011 785 0000"><span class="said"><span lang="sr-Latn">Centar</span><span lang="sr-Cyrl">Центар</span><span lang="en">Centre</span></span> <b>011 785 0000</b></a>',
    );
  });

  it('cannot become part of the page that holds them', () => {
    const links = contactLinks([helpContact({ 'sr-Cyrl': '<img src=x>', en: `"'&` }, '1"2<3')]);
    expect(links).not.toMatch(/<img|1"2|2<3|"'&/);
    expect(links).toContain('&#60;img src=x&#62;');
  });
});
