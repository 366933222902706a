import { endpoints } from '@svetionik/contracts';
import { operationName } from '@svetionik/contracts/endpoint';
import { problems } from '@svetionik/contracts/problems';
import { join } from 'node:path';
import { documentationFiles } from '../../scripts/documentation/documentation-files';

const pages = new Map(
  Object.entries(documentationFiles(join(__dirname, '../..')))
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, text]) => [path.replace('pages/', ''), text]),
);
const anchorsIn = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe('the pages about the API', () => {
  it.each(endpoints.map((each) => [operationName(each), each.path]))('tell of %s', (name, path) => {
    const [area = ''] = name.split('.');
    expect(anchorsIn(pages.get(`${area}.html`) ?? '')).toContain(name);
    expect(pages.get('index.html')).toContain(path.replace(/:([A-Za-z]+)/g, '{$1}'));
  });

  it('name every problem', () => {
    expect(anchorsIn(pages.get('index.html') ?? '')).toEqual(
      expect.arrayContaining(Object.keys(problems)),
    );
  });

  it.each([...pages])('lead from %s to what is there', (name, text) => {
    const leadsNowhere = [...text.matchAll(/ href="([^"]+)"/g)].filter(([, address = '']) => {
      if (['style.css', '../v1/openapi.json'].includes(address)) return false;
      const [file = '', anchor] = address.split('#');
      const anchors = anchorsIn(pages.get(file || name) ?? '');
      return anchor === undefined ? !pages.has(file) : !anchors.includes(anchor);
    });
    expect(leadsNowhere).toEqual([]);
    expect(anchorsIn(text)).toHaveLength(new Set(anchorsIn(text)).size);
  });

  it.each([...pages])('need in %s neither a script nor anybody else', (_, text) => {
    expect(text).not.toMatch(/<(script|img|iframe|object|form)|\sstyle=|\son[a-z]+=|<[^>]*https?:/);
  });
});
