import { Injectable } from '@nestjs/common';
import { groupNews, groupQuestion, type GroupQuestion, type GroupSize } from './group-messages';

type Answers = Readonly<Record<GroupQuestion, () => Promise<unknown>>>;

/** The processes that share a port, as one of them knows them. Whoever is in none is alone. */
@Injectable()
export class ProcessGroup {
  private known: GroupSize = { wanted: 1, serving: 1 };

  get size(): GroupSize {
    return this.known;
  }

  /** From now on the first process tells how many there are, and is answered. */
  join(answers: Answers): void {
    process.on('message', (message) => void this.hear(message, answers));
  }

  private async hear(message: unknown, answers: Answers): Promise<void> {
    const news = groupNews.safeParse(message);
    if (news.success) this.known = news.data.group;
    const asked = groupQuestion.safeParse(message);
    if (!asked.success) return;
    const { id, ask } = asked.data;
    const answer = await answers[ask]().catch(() => undefined);
    if (process.connected) process.send?.({ id, answer }, () => undefined);
  }
}
