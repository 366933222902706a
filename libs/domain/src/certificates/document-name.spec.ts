import { chooseDocumentName, proposeDocumentName } from './document-name';

const mira = { latin: 'Mira', cyrillic: 'Мира' };
const jelena = { latin: 'Jelena Kos', cyrillic: 'Јелена Кос' };

it.each([
  ['what was stated for it, whatever the person is called by', jelena, mira, true, jelena],
  ['what was stated for it, where no other name is known', jelena, null, false, jelena],
  ['the name that documents bear too', null, mira, true, mira],
  ['none, where documents bear another that was not stated', null, mira, false, undefined],
  ['none, where nothing was stated at all', null, null, true, undefined],
])('a document bears %s', (_, stated, called, printed, name) => {
  expect(chooseDocumentName({ stated, called, printed })).toEqual(name);
});

it.each([
  ['what was stated for it before', jelena, mira, null, jelena],
  ['the name that they are called by', null, mira, null, mira],
  ['nothing, where an earlier document bears another', null, mira, jelena, undefined],
  ['nothing, where nothing is known', null, null, null, undefined],
])('the form proposes %s', (_, stated, called, earlier, name) => {
  expect(proposeDocumentName({ stated, called, earlier })).toEqual(name);
});
