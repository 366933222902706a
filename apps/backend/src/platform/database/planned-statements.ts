/** What one connection has planned at a time. All of the program's statements would take three times the memory of these. */
const mostPlanned = 300;

/** The statements that a connection has planned, by the names it has for them; those asked longest ago are given up first. */
export class PlannedStatements {
  /** In the order in which they were last asked. */
  private readonly names = new Map<string, string>();
  private named = 0;

  constructor(private readonly most: number = mostPlanned) {}

  /** The name by which a text is planned, which no other text ever has on this connection. */
  nameOf(text: string): string {
    const name = this.names.get(text) ?? `s${++this.named}`;
    this.names.delete(text);
    this.names.set(text, name);
    return name;
  }

  /** Gives up what is more than may be kept, and says under which names it is still planned. */
  giveUp(): string[] {
    const given = [...this.names].slice(0, Math.max(0, this.names.size - this.most));
    for (const [text] of given) this.names.delete(text);
    return given.map(([, name]) => name);
  }
}
