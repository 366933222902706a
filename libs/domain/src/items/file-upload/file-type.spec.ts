import { type FileType, fileName, findFileType, fileTypes, mediaTypes } from './file-type';

describe('fileName', () => {
  it.each<[string, FileType, string]>([
    ['Moj rad.pdf', 'pdf', 'Moj rad.pdf'],
    ['СКЕНИРАНО.JPG', 'jpeg', 'СКЕНИРАНО.JPG'],
    ['slika.jpeg', 'jpeg', 'slika.jpeg'],
    ['C:\\Radovi\\Moj rad.exe', 'pdf', 'Moj rad.exe.pdf'],
    ['../../etc/passwd', 'text', 'passwd.txt'],
    ['beleska.png', 'jpeg', 'beleska.png.jpg'],
    ['', 'odt', 'datoteka.odt'],
    ['\u202Efdp.docx', 'docx', 'fdp.docx'],
    ['a\r\nb"c.txt', 'text', 'abc.txt'],
    ['c\u030C.txt', 'text', 'č.txt'],
    [`${'a'.repeat(300)}.docx`, 'docx', `${'a'.repeat(115)}.docx`],
  ])('%j of the type %s is %j', (given, type, expected) => {
    expect(fileName(given, type)).toBe(expected);
  });
});

describe('findFileType', () => {
  it('knows every media type that is stored, and no other', () => {
    expect(fileTypes.map((type) => findFileType(mediaTypes[type]))).toEqual([...fileTypes]);
    expect(findFileType('application/x-msdownload')).toBeUndefined();
  });
});
