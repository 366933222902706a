import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { readPoints, type Shape, writePoints } from '@svetionik/domain/items/hot-spot/shape';
import { ChoiceField } from '../../fields/choice-field';
import { LineField } from '../../fields/line-field';
import { NumberField } from '../../fields/number-field';
import { toChoices } from '../../fields/to-choices';
import { asShape, shapeKinds } from './shapes';

/** The outline of a region in numbers: pixels of the picture from its upper left corner. */
@Component({
  selector: 'app-shape-form',
  imports: [TranslocoPipe, ChoiceField, LineField, NumberField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-choice-field
      [label]="'author.hotSpot.shape' | transloco"
      [value]="shape().kind"
      [choices]="kinds()"
      (changed)="setKind($event)"
    />
    @for (side of sides(); track side.name) {
      <app-number-field
        [label]="'author.hotSpot.' + side.name | transloco"
        [most]="20000"
        [value]="side.value"
        (changed)="changed.emit(side.with($event))"
      />
    } @empty {
      <app-line-field
        class="corners"
        [label]="'author.hotSpot.points' | transloco"
        [hint]="'author.hotSpot.pointsHint' | transloco"
        [most]="600"
        [value]="corners()"
        (changed)="setCorners($event)"
      />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: end;
    }
    app-number-field {
      flex: 0 1 6.5rem;
    }
    .corners {
      flex: 1 1 16rem;
    }
  `,
})
export class ShapeForm {
  readonly shape = input.required<Shape>();
  readonly changed = output<Shape>();

  protected readonly kinds = toChoices(shapeKinds, 'author.hotSpot.kind');
  protected readonly sides = computed(() => sidesOf(this.shape()));
  protected readonly corners = computed(() => {
    const shape = this.shape();
    return shape.kind === 'polygon' ? writePoints(shape.points) : '';
  });

  protected setKind(chosen: string): void {
    const kind = shapeKinds.find((each) => each === chosen);
    if (kind !== undefined) this.changed.emit(asShape(kind, this.shape()));
  }

  /** What is no list of corners stays in the field and is not taken. */
  protected setCorners(text: string): void {
    const points = readPoints(text);
    if (points !== undefined) this.changed.emit({ kind: 'polygon', points });
  }
}

interface Side {
  readonly name: string;
  readonly value: number;
  with(value: number): Shape;
}

function sidesOf(shape: Shape): readonly Side[] {
  if (shape.kind === 'polygon') return [];
  const place: Side[] = [
    { name: 'x', value: shape.x, with: (x) => ({ ...shape, x }) },
    { name: 'y', value: shape.y, with: (y) => ({ ...shape, y }) },
  ];
  if (shape.kind === 'circle')
    return [
      ...place,
      { name: 'radius', value: shape.radius, with: (radius) => ({ ...shape, radius }) },
    ];
  return [
    ...place,
    { name: 'width', value: shape.width, with: (width) => ({ ...shape, width }) },
    { name: 'height', value: shape.height, with: (height) => ({ ...shape, height }) },
  ];
}
