import { CdkAccordion, CdkAccordionItem } from '@angular/cdk/accordion';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { AccordionBlock } from '@svetionik/domain/course/block';
import { RichText } from '../rich-text/rich-text';
import { Icon } from '../marks/icon';

/**
 * Sections that open one by one. Closed ones are found by the browser's search and are printed open.
 *
 * @example
 * <ui-accordion [block]="block" />
 */
@Component({
  selector: 'ui-accordion',
  imports: [Icon, CdkAccordion, CdkAccordionItem, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div cdkAccordion multi>
      @for (section of block().sections; track section.id) {
        <section cdkAccordionItem #item="cdkAccordionItem">
          <h2>
            <button
              type="button"
              [id]="item.id"
              [attr.aria-expanded]="item.expanded"
              [attr.aria-controls]="item.id + '-panel'"
              (click)="item.toggle()"
            >
              {{ section.title }}
              <ui-icon name="chevron-down" />
            </button>
          </h2>
          <div
            class="panel"
            [id]="item.id + '-panel'"
            [attr.hidden]="item.expanded ? null : 'until-found'"
            (beforematch)="item.open()"
          >
            <ui-rich-text [body]="section.body" [deeper]="1" />
          </div>
        </section>
      }
    </div>
  `,
  styles: `
    section {
      border-bottom: 1px solid var(--line);
    }
    section:first-child {
      border-top: 1px solid var(--line);
    }
    h2 {
      font-size: 1rem;
    }
    button {
      appearance: none;
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: var(--space-3);
      overflow-wrap: anywhere;
      width: 100%;
      min-height: 3rem;
      padding: 0.6em 0.2em;
      border: 0;
      background: none;
      text-align: start;
      font: 600 var(--step-0)/1.35 var(--font-ui);
      cursor: pointer;
    }
    button:hover {
      color: var(--accent);
    }
    ui-icon {
      transition: rotate var(--move);
    }
    button[aria-expanded='true'] ui-icon {
      rotate: 180deg;
    }
    .panel {
      padding: 0 0.2em var(--space-4);
    }
    @media print {
      .panel[hidden] {
        content-visibility: visible;
      }
    }
  `,
})
export class Accordion {
  readonly block = input.required<AccordionBlock>();
}
