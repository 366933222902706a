import type { ChildProcess } from 'node:child_process';
import cluster from 'node:cluster';
import { randomUUID } from 'node:crypto';
import { silence, SupervisedProcess } from '../launcher/supervised-process';
import { withinTime } from '../platform/health/within-time';
import { groupAnswer, readyNews, type GroupQuestion } from '../platform/processes/group-messages';

/** Longer than requests under way are waited for, shorter than whoever ends the first process waits. */
const patience = { ready: 120_000, stop: 12_000, silence };

/** A process looks at all of its checks in three seconds. */
const answerMilliseconds = 4_000;

/** The web processes, each started again when it ends, as the first process knows them. */
export class WebGroup {
  private readonly processes: readonly SupervisedProcess[];
  private readonly serving = new Set<ChildProcess>();
  private readonly asked = new Map<string, (answer: unknown) => void>();

  constructor(
    private readonly wanted: number,
    report: (line: string) => void,
  ) {
    this.processes = Array.from(
      { length: wanted },
      (_, place) =>
        new SupervisedProcess({
          name: `web process ${place + 1}`,
          begin: () => this.begin(),
          onSpawn: () => undefined,
          report,
          patience,
        }),
    );
  }

  /** The first one alone: what a start prepares, it prepares once. */
  async start(): Promise<void> {
    const [first, ...others] = this.processes;
    await first?.start();
    await Promise.all(others.map((each) => each.start()));
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.map((each) => each.stop()));
  }

  /** What each that serves answers; undefined for one that does not in time. */
  ask(question: GroupQuestion): Promise<unknown[]> {
    return Promise.all([...this.serving].map((child) => this.askOne(child, question)));
  }

  private async askOne(child: ChildProcess, ask: GroupQuestion): Promise<unknown> {
    const id = randomUUID();
    const answer = new Promise<unknown>((resolve) => this.asked.set(id, resolve));
    send(child, { id, ask });
    try {
      return await withinTime(answer, answerMilliseconds);
    } catch {
      return undefined;
    } finally {
      this.asked.delete(id);
    }
  }

  private begin(): ChildProcess {
    const { process: child } = cluster.fork();
    child.on('message', (message) => this.hear(child, message));
    child.once('exit', () => {
      if (this.serving.delete(child)) this.tellAll();
    });
    return child;
  }

  private hear(child: ChildProcess, message: unknown): void {
    const answered = groupAnswer.safeParse(message).data;
    if (answered !== undefined) this.asked.get(answered.id)?.(answered.answer);
    if (!readyNews.safeParse(message).success) return;
    this.serving.add(child);
    this.tellAll();
  }

  private tellAll(): void {
    const group = { wanted: this.wanted, serving: this.serving.size };
    for (const child of this.serving) send(child, { group });
  }
}

/** One that is just ending is told nothing. */
function send(child: ChildProcess, message: object): void {
  if (child.connected) child.send(message, () => undefined);
}
