import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseGraph } from '@svetionik/domain/content/case';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { layOutCase, mapSize, type PlacedNode, type PlacedWay } from './case-layout';

/** Where the paths of a case lead, drawn; the same in words is the list of its nodes. */
@Component({
  selector: 'app-case-map',
  imports: [TranslocoPipe, PluralPipe],
  providers: [PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="small soft">
      {{ 'author.case.map' | transloco }} · {{ 'author.case.decisions' | plural: decisions() }},
      {{ 'author.case.outcomes' | plural: outcomes() }}
    </p>
    <div class="scroll" tabindex="0" role="img" [attr.aria-label]="words()">
      <svg
        [attr.viewBox]="'0 0 ' + map().width + ' ' + map().height"
        [attr.width]="map().width"
        [attr.height]="map().height"
        aria-hidden="true"
      >
        @for (way of map().ways; track $index) {
          <path class="way" [attr.d]="curve(way)" />
        }
        @for (each of map().nodes; track each.node.id) {
          <g
            [attr.transform]="'translate(' + each.x + ' ' + (each.y - size.node.height / 2) + ')'"
            [class]="each.node.kind === 'outcome' ? each.node.result : 'decision'"
          >
            <rect [attr.width]="size.node.width" [attr.height]="size.node.height" rx="8" />
            @for (line of linesOf(each); track $index; let at = $index, count = $count) {
              <text
                [attr.x]="size.node.width / 2"
                [attr.y]="size.node.height / 2 + 5 + (at - (count - 1) / 2) * 16"
              >
                {{ line }}
              </text>
            }
          </g>
        }
      </svg>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      grid-template-columns: minmax(0, 1fr);
    }
    .scroll {
      overflow-x: auto;
      padding: var(--space-2);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    svg {
      max-width: none;
      display: block;
    }
    .way {
      fill: none;
      stroke: var(--line-strong);
      stroke-width: 2;
    }
    rect {
      fill: var(--accent-wash);
      stroke: var(--accent);
      stroke-width: 1.5;
    }
    .safer rect {
      fill: var(--good-wash);
      stroke: var(--good);
    }
    .uncertain rect {
      fill: var(--light-wash);
      stroke: var(--light);
    }
    .harmful rect {
      fill: var(--bad-wash);
      stroke: var(--bad);
    }
    text {
      fill: var(--ink);
      font: 500 13px/1 var(--font-ui);
      text-anchor: middle;
    }
  `,
})
export class CaseMap {
  private readonly plural = inject(PluralPipe);

  readonly block = input.required<CaseGraph>();

  protected readonly size = mapSize;
  protected readonly map = computed(() => layOutCase(this.block()));
  protected readonly decisions = computed(
    () => this.block().nodes.filter(({ kind }) => kind === 'decision').length,
  );
  protected readonly outcomes = computed(() => this.block().nodes.length - this.decisions());

  protected words(): string {
    return `${this.plural.transform('author.case.decisions', this.decisions())}, ${this.plural.transform('author.case.outcomes', this.outcomes())}`;
  }

  protected curve({ from, to }: PlacedWay): string {
    const start = from.x + mapSize.node.width;
    const middle = (start + to.x) / 2;
    if (to.x > from.x)
      return `M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
    return `M${start} ${from.y}C${start + 48} ${from.y} ${to.x - 48} ${to.y} ${to.x} ${to.y}`;
  }

  /** Two lines of about 22 letters; what doesn't fit is cut. */
  protected linesOf({ node: { title, id } }: PlacedNode): readonly string[] {
    const words = (title === '' ? id : title).split(' ');
    const lines = [''];
    for (const word of words) {
      const line = `${lines.at(-1) ?? ''} ${word}`.trim();
      if (line.length <= 22 || lines.at(-1) === '') lines[lines.length - 1] = line;
      else lines.push(word);
    }
    const [first = '', second] = lines;
    if (second === undefined) return [cut(first)];
    return [cut(first), lines.length > 2 ? `${cut(second).replace(/…?$/, '')}…` : cut(second)];
  }
}

function cut(line: string): string {
  return line.length > 24 ? `${line.slice(0, 23)}…` : line;
}
