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

  it.each<[QtiVersion, object]>([
    ['2.1', { view: 'scorer' }],
    ['3.0', { view: 'scorer', use: 'scoring' }],
  ])('says what a rubric is for where %s asks for it', (version, attributes) => {
    const rubric = element('rubricBlock', { view: 'scorer' }, [element('contentBody')]);
    expect(inVersion(version, rubric).attributes).toEqual(attributes);
  });
});
