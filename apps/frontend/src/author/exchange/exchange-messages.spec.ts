import { fileProblemCodes } from '@svetionik/domain/exchange/file-problem';
import { itemFormatNames } from '@svetionik/domain/exchange/item-formats';
import { noteCodes } from '@svetionik/domain/exchange/note';
import english from '../../messages/exchange.en.json';
import serbian from '../../messages/exchange.sr-Cyrl.json';
import { told } from './note-sentence';

describe.each([
  ['Serbian', serbian],
  ['English', english],
])('%s messages', (_, messages) => {
  it('name every format, and say what it is for', () => {
    for (const name of itemFormatNames)
      expect(messages.format).toHaveProperty(name, {
        name: expect.any(String),
        text: expect.any(String),
      });
  });

  it('say why a file was read no further', () => {
    for (const code of fileProblemCodes) expect(messages.problem).toHaveProperty(code);
  });

  it('name everything that can change, be lost, or keep a question out', () => {
    for (const code of noteCodes) expect(messages.what).toHaveProperty(code);
    for (const [effect, codes] of Object.entries(told))
      for (const code of codes) expect(messages.told).toHaveProperty(`${effect}.${code}`);
  });
});
