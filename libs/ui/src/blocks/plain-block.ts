import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { PlainBlock as Block } from '@svetionik/domain/course/block';
import { RichText } from '../rich-text/rich-text';
import { Accordion } from './accordion';
import { Callout } from './callout';
import { Download } from './download';
import { Handout } from './handout';
import { Indicators } from './indicators';
import { Picture } from './picture';
import { Table } from './table';
import { Video } from './video';

/**
 * A block of any kind that may stand inside a content note.
 *
 * @example
 * <ui-plain-block [block]="block" [second]="0" (played)="keep($event)" />
 */
@Component({
  selector: 'ui-plain-block',
  imports: [RichText, Accordion, Callout, Download, Handout, Indicators, Picture, Table, Video],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = block();
    @switch (it.kind) {
      @case ('text') {
        <ui-rich-text [body]="it.body" />
      }
      @case ('picture') {
        <ui-picture [block]="it" />
      }
      @case ('video') {
        <ui-video [block]="it" [second]="second()" (played)="played.emit($event)" />
      }
      @case ('callout') {
        <ui-callout [block]="it" />
      }
      @case ('accordion') {
        <ui-accordion [block]="it" />
      }
      @case ('table') {
        <ui-table [block]="it" />
      }
      @case ('indicators') {
        <ui-indicators [block]="it" />
      }
      @case ('handout') {
        <ui-handout [block]="it" />
      }
      @case ('download') {
        <ui-download [block]="it" />
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class PlainBlock {
  readonly block = input.required<Block>();
  /** Where a film opens, in seconds. */
  readonly second = input(0);
  readonly played = output<number>();
}
