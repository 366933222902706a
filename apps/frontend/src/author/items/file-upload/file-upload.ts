import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { filesLimit } from '@svetionik/domain/items/file-upload/file-upload';
import { fileTypes, type FileType } from '@svetionik/domain/items/file-upload/file-type';
import { NumberField } from '../../fields/number-field';
import { type AuthorKind, KindForm } from '../author-kind';
import { describeMark, newMark, PeopleMarkForm } from '../people-mark-form';

/** How many files may be handed in and of what types, by what people mark them, and how many of them do. */
@Component({
  selector: 'app-file-upload-form',
  imports: [TranslocoPipe, NumberField, PeopleMarkForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './file-upload.html',
  styleUrl: './file-upload.css',
})
class FileUploadForm extends KindForm<'file-upload'> {
  protected readonly most = filesLimit;
  protected readonly types = fileTypes;

  protected setMost(most: number): void {
    this.write({ files: { ...this.item().files, most } });
  }

  /** In the order of the list, however they were ticked. */
  protected setType(type: FileType, wanted: boolean): void {
    const types = fileTypes.filter((each) =>
      each === type ? wanted : this.item().files.types.includes(each),
    );
    this.write({ files: { ...this.item().files, types } });
  }
}

/** How authors write a question that files answer and people mark. */
export const fileUpload: AuthorKind<'file-upload'> = {
  form: FileUploadForm,
  make: ({ id, prompt, feedback }) => ({
    id,
    prompt,
    feedback,
    kind: 'file-upload',
    ...newMark(),
    files: { most: 1, types: ['pdf', 'docx', 'odt'] },
  }),
  words: () => ({ options: [], right: [] }),
  describe: (item, say) => [
    `${say('filesMost')}: ${item.files.most}`,
    `${say('fileTypes')}: ${item.files.types.join(', ')}`,
    ...describeMark(item, say),
  ],
};
