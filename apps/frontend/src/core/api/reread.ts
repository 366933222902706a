import { type ResourceRef, untracked } from '@angular/core';

/**
 * Reads again because something has changed. A reload is refused while a read is on its way, which may not know of the
 * change: that one is dropped, and asked for anew.
 *
 * @example
 * if (await this.saving.run(save)) reread(this.read);
 */
export function reread<Value>(read: ResourceRef<Value | undefined>): void {
  untracked(() => {
    if (read.reload() || !read.isLoading()) return;
    read.set(read.hasValue() ? read.value() : undefined);
    read.reload();
  });
}
