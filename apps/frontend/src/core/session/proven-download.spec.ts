import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { RequestProblem } from '@svetionik/client/problem';
import { ApiClient } from '../api/api-client';
import { Files } from '../files';
import { ProvenDownload } from './proven-download';

@Component({
  imports: [ProvenDownload],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<a appProvenDownload href="/api/v1/file" (begun)="begun.set(true)">ZIP</a>`,
})
class Page {
  readonly begun = signal(false);
}

async function press(answer: () => Promise<void>) {
  const fetched: string[] = [];
  TestBed.configureTestingModule({
    providers: [
      { provide: ApiClient, useValue: { call: answer } },
      { provide: Files, useValue: { fetch: (address: string) => fetched.push(address) } },
    ],
  });
  const page = TestBed.createComponent(Page);
  await page.whenStable();
  const element: unknown = page.nativeElement;
  if (!(element instanceof HTMLElement)) throw new Error('there is no page');
  const click = new MouseEvent('click', { cancelable: true });
  element.querySelector('a')?.dispatchEvent(click);
  await page.whenStable();
  await Promise.resolve();
  return {
    left: !click.defaultPrevented,
    fetched: fetched.length,
    begun: page.componentInstance.begun(),
  };
}

describe('a link to a file that asks for a fresh proof', () => {
  it('sends the browser for it once there is one', async () => {
    expect(await press(() => Promise.resolve())).toEqual({ left: false, fetched: 1, begun: true });
  });

  it('leaves it where the person leaves the question', async () => {
    const refused = () => Promise.reject(new RequestProblem('access.proof-needed', 403));
    expect(await press(refused)).toEqual({ left: false, fetched: 0, begun: false });
  });

  it('lets the download tell of whatever else is wrong', async () => {
    const unreachable = () => Promise.reject(new RequestProblem('network.unreachable'));
    expect(await press(unreachable)).toEqual({ left: false, fetched: 1, begun: true });
  });
});
