import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BranchingCase } from '@svetionik/domain/items/branching-case/branching-case';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import { CaseNodesForm } from '../../blocks/case-nodes-form';
import { newChoice, newNode, type WrittenCase } from '../../blocks/new-case';
import { RichTextField } from '../../fields/rich-text-field';
import { type AuthorKind, KindForm } from '../author-kind';

/** How the case begins, and its nodes, each choice with its points. */
@Component({
  selector: 'app-branching-case-form',
  imports: [TranslocoPipe, CaseNodesForm, RichTextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-rich-text-field
      [label]="'author.case.vignette' | transloco"
      [hint]="'author.case.vignetteHint' | transloco"
      [value]="item().vignette"
      (changed)="write({ vignette: $event })"
    />
    <p class="small soft">{{ 'author.case.scoredHint' | transloco }}</p>
    <app-case-nodes-form [value]="item()" [scored]="true" (changed)="write(scored($event))" />
  `,
  styleUrl: '../../blocks/entry.css',
})
export class BranchingCaseForm extends KindForm<'branching-case'> {
  protected readonly scored = scored;
}

/** The same case, its choices with points or with the place for them. */
function scored({ start, nodes }: WrittenCase): Pick<BranchingCase, 'start' | 'nodes'> {
  return {
    start,
    nodes: nodes.map((node) =>
      node.kind === 'outcome'
        ? node
        : {
            ...node,
            choices: node.choices.map((choice) => ({ ...choice, points: choice.points ?? null })),
          },
    ),
  };
}

/** How authors write a branching case. */
export const branchingCase: AuthorKind<'branching-case'> = {
  form: BranchingCaseForm,
  make: ({ id, prompt, feedback }) => {
    const [first, outcome] = [newNode('decision'), newNode('outcome')];
    const choices = [newChoice(), newChoice()].map((choice) => ({ ...choice, next: outcome.id }));
    return {
      id,
      prompt,
      feedback,
      kind: 'branching-case',
      vignette: [],
      ...scored({ start: first.id, nodes: [{ ...first, kind: 'decision', choices }, outcome] }),
    };
  },
  words: () => ({ options: [], right: [] }),
  describe: ({ vignette, start, nodes }) => [
    writeMarkdown(vignette),
    ...nodes.flatMap((node) => [
      `${node.id === start ? '→ ' : ''}${node.title}: ${writeMarkdown(node.body)}`,
      ...(node.kind === 'outcome'
        ? [writeMarkdown(node.debrief)]
        : node.choices.map(
            ({ label, points, next, consequence }) =>
              `${points ?? '–'} ${label} → ${nodes.find(({ id }) => id === next)?.title ?? '–'} — ${writeMarkdown(consequence)}`,
          )),
    ]),
  ],
};
