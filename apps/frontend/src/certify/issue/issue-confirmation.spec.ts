import { TestBed } from '@angular/core/testing';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { RequestProblem } from '@svetionik/client/problem';
import { IssueConfirmation } from './issue-confirmation';

const unsigned = new RequestProblem('certification.credential-key-missing', 409);
const other = new RequestProblem('certification.selection-changed', 409);

function open(confirms: boolean) {
  const ask = jest.fn(async () => confirms);
  TestBed.configureTestingModule({
    providers: [provideTexts(), { provide: Dialogs, useValue: { ask } }],
  });
  return { confirmation: TestBed.inject(IssueConfirmation), ask };
}

/** What refuses the first time, and issues when it is sent again. */
const refusing = (problem: RequestProblem) =>
  jest.fn(async (_: object) => 'batch').mockRejectedValueOnce(problem);

describe('issuing where no key signs digital credentials', () => {
  it('goes on when that is confirmed, and says so to the server', async () => {
    const { confirmation } = open(true);
    const issue = refusing(unsigned);
    expect(await confirmation.run(issue)).toBe('batch');
    expect(issue.mock.calls).toEqual([[{}], [{ credential: 'none' }]]);
  });

  it('stays refused when it is not', async () => {
    const { confirmation } = open(false);
    const issue = refusing(unsigned);
    await expect(confirmation.run(issue)).rejects.toBe(unsigned);
    expect(issue).toHaveBeenCalledTimes(1);
  });

  it('asks about nothing else', async () => {
    const { confirmation, ask } = open(true);
    await expect(confirmation.run(refusing(other))).rejects.toBe(other);
    expect(await confirmation.run(async () => 'batch')).toBe('batch');
    expect(ask).not.toHaveBeenCalled();
  });
});
