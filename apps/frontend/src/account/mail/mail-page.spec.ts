import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { RequestProblem } from '@svetionik/client/problem';
import { render } from '@svetionik/ui/testing/render';
import { ApiClient } from '../../core/api/api-client';
import { HeldReplies } from '../../testing/held-replies';
import { MailPage } from './mail-page';

const choices = (way: string) => ({ items: [{ kind: 'own-days', way }] });

async function open() {
  const server = new HeldReplies();
  const providers = [{ provide: ApiClient, useValue: { call: server.call } }];
  const opening = render(MailPage, {}, {}, providers);
  await new Promise((done) => setTimeout(done));
  await server.come('runs.listMailChoices', choices('each'));
  return { server, page: await opening };
}

it('saves the last of two choices that follow quickly', async () => {
  const { server, page } = await open();
  const [, second, third] = page.all<HTMLInputElement>('input');
  second?.click();
  third?.click();
  await server.come('runs.chooseMail', choices(second?.value ?? ''));
  expect(server.asked).toEqual(['runs.chooseMail']);
  await server.come('runs.chooseMail', choices(third?.value ?? ''));
  expect([server.asked, third?.checked]).toEqual([[], true]);
});

it('shows what is saved where a choice could not be', async () => {
  const { server, page } = await open();
  const [first, second] = page.all<HTMLInputElement>('input');
  await page.click('input', 1);
  await server.fail('runs.chooseMail', new RequestProblem('server.unavailable', 503));
  await TestBed.inject(ApplicationRef).whenStable();
  expect([first?.checked, second?.checked]).toEqual([true, false]);
});
