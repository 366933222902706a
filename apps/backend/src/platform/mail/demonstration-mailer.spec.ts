import { DemonstrationMailer } from './demonstration-mailer';
import type { Message } from './mailer';

it('says under each mail that its people are invented, and gives the rest on', async () => {
  const sent: Message[] = [];
  const forgotten: string[] = [];
  const mailer = new DemonstrationMailer({
    send: async (message) => void sent.push(message),
    forget: async (address) => void forgotten.push(address),
  });
  await mailer.send({ to: 'neko@primer.example', subject: 'Novost', text: 'Dobar dan' });
  await mailer.forget('neko@primer.example');
  expect(sent).toEqual([
    {
      to: 'neko@primer.example',
      subject: 'Novost',
      text: expect.stringMatching(
        /^Dobar dan\n\n--\n.*iz demonstracije.*\n.*from a demonstration/u,
      ),
    },
  ]);
  expect(forgotten).toEqual(['neko@primer.example']);
});
