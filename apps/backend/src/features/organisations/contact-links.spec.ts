import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import { contactLinks } from './contact-links';

const contact = (cyrillic: string, en: string, number: string) => ({
  label: { 'sr-Latn': cyrillicToLatin(cyrillic), 'sr-Cyrl': cyrillic, en },
  number,
});

describe('the contacts in the page', () => {
  it('dial, and say their name in each language', () => {
    expect(contactLinks([contact('Центар', 'Centre', '011 785 0000')])).toBe(
      '<a href="tel:+381117850000" data-contact="011 785 0000"><span class="said"><span lang="sr-Latn">Centar</span><span lang="sr-Cyrl">Центар</span><span lang="en">Centre</span></span> <b>011 785 0000</b></a>',
    );
  });

  it('cannot become part of the page that holds them', () => {
    const links = contactLinks([contact('<img src=x>', `"'&`, '1"2<3')]);
    expect(links).not.toMatch(/<img|1"2|2<3|"'&/);
    expect(links).toContain('&#60;img src=x&#62;');
  });
});
