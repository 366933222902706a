import { render } from '@svetionik/ui/testing/render';
import { DetailsForm } from './details-form';
import type { Definition } from './profile-text';

const shown = (field: Definition['fields'][number]['field'], required = true) => ({
  field,
  required,
  label: null,
});

async function given() {
  const form = await render(DetailsForm, {
    fields: [shown('licenceNumber'), shown('points'), shown('place')],
  });
  const changes: Definition['fields'][] = [];
  form.component.changed.subscribe((fields) => changes.push(fields));
  return {
    form,
    last: () =>
      changes
        .at(-1)
        ?.map(({ field, required, label }) => [field, required, label?.['sr-Cyrl'] ?? null]),
  };
}

describe('the details of a profile', () => {
  it('change their places, without a pointer too', async () => {
    const { form, last } = await given();
    await form.click('li:nth-child(3) [data-way="-1"]');
    expect(last()?.map(([field]) => field)).toEqual(['licenceNumber', 'place', 'points']);
  });

  it('are added once each, and required until that is said otherwise', async () => {
    const { form, last } = await given();
    expect(form.all<HTMLOptionElement>('option').map(({ value }) => value)).not.toContain('points');
    await form.choose('select', 'trainers');
    await form.click('button.button');
    expect(last()?.at(-1)).toEqual(['trainers', true, null]);
    await form.click('input[type=checkbox]', 1);
    expect(last()?.[1]).toEqual(['points', false, null]);
  });

  it('are reworded beginning with the usual words', async () => {
    const { form, last } = await given();
    await form.click('.link-button', 0);
    expect(last()?.[0]).toEqual(['licenceNumber', true, 'број лиценце']);
  });
});
