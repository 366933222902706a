import { element } from '../markup/element';
import { inVersion, type QtiVersion } from './versions';

describe('inVersion', () => {
  it.each<QtiVersion>(['2.1', '2.2', '3.0'])(
    'says of which language words are as %s does',
    (version) => {
      const words = element('p', {}, [element('span', { lang: 'en' }, ['Stop'])]);
      expect(inVersion(version, words).children).toEqual([
        expect.objectContaining({ name: 'span', attributes: { 'xml:lang': 'en' } }),
      ]);
    },
  );
});
