import { ChangeDetectionStrategy, Component } from '@angular/core';
import { iconOutlines } from '@svetionik/ui/marks/icon-outlines.generated';
import { Icon, type IconName } from '@svetionik/ui/marks/icon';

const names: readonly string[] = Object.keys(iconOutlines);

/** Every icon with the name that it is used by. */
@Component({
  selector: 'gallery-icons-example',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul lang="en">
      @for (name of names; track name) {
        <li><ui-icon [name]="name" [size]="24" /> {{ name }}</li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-3);
      align-items: center;
    }
  `,
})
export class IconsExample {
  protected readonly names = names.filter(isIcon);
}

function isIcon(name: string): name is IconName {
  return name in iconOutlines;
}
