/** Counts the steps of a walk: after one that fails, the others are skipped. */
export class Steps {
  private readonly counts = { passed: 0, failed: 0, skipped: 0 };

  async step(name: string, work: () => Promise<void>): Promise<void> {
    if (this.counts.failed > 0) {
      this.counts.skipped += 1;
      return;
    }
    const began = Date.now();
    try {
      await work();
      this.counts.passed += 1;
      process.stdout.write(`  ✓ ${name} (${Date.now() - began} ms)\n`);
    } catch (error) {
      this.counts.failed += 1;
      process.stdout.write(
        `  ✕ ${name}\n${error instanceof Error ? error.stack : String(error)}\n`,
      );
    }
  }

  /** Prints the sum as the last line; gives the exit code. */
  end(): number {
    const { passed, failed, skipped } = this.counts;
    process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    return failed === 0 ? 0 : 1;
  }
}
