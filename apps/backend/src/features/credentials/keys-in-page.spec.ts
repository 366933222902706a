import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import { ReceiptsService } from '../assessment';
import { IssuersService } from './issuers.service';
import { KeysInPage } from './keys-in-page';

/** What would end the element or the text in which it stands, or be taken for a place to fill. */
const hostile = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  '"],"receiptKeys":[{"kid":"x"}]}',
  "$& $` $' $1",
  'ISSUER_KEYS_PLACEHOLDER',
  '\u2028\u2029\\"\n',
];

const page = '<script type="application/json">ISSUER_KEYS_PLACEHOLDER</script><p>end</p>';
const filled = /^<script type="application\/json">([^<]*)<\/script><p>end<\/p>$/u;

describe('keys in the stand-alone verifier', () => {
  it.each(hostile)('are read as they were written, with %j in them', async (name) => {
    const published = { issuers: [{ name }] };
    const module = await Test.createTestingModule({
      providers: [
        KeysInPage,
        { provide: IssuersService, useValue: { findPublished: async () => published } },
        { provide: ReceiptsService, useValue: { findKeys: async () => [] } },
      ],
    }).compile();
    const [, written = ''] = filled.exec(await module.get(KeysInPage).fill(page)) ?? [];
    expect(JSON.parse(written)).toEqual({ ...published, receiptKeys: [] });
  });
});
