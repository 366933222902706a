import { readAddress, writeAddress } from './people-address';

const course = 'b7d653ee-c06d-5fe8-9856-a96b3e05f426';

describe('the address of the list of people', () => {
  it.each([
    [`profession=health&course=${course}&state=passed&columns=email%2Csince`, undefined],
    ['role=trainer&activeFrom=2026-01-02&blocked=true', undefined],
    ['columns=', undefined],
    ['state=passed', ''],
    ['role=king&profession=magic&course=1&activeTo=soon&blocked=false&columns=%3Cb%3E', ''],
  ])('%s stays what it is, without what it cannot be', (query, left = query) => {
    const params = new URLSearchParams(query);
    const addressed = readAddress((key) => params.get(key));
    expect(writeAddress(addressed, '')).toBe(left);
  });

  it('keeps what else stands there', () => {
    expect(writeAddress({ role: 'auditor' }, 'from=setup&role=author')).toBe(
      'from=setup&role=auditor',
    );
  });
});
