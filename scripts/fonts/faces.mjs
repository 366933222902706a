const sans = {
  package: '@expo-google-fonts/source-sans-3',
  file: 'SourceSans3',
  family: 'Source Sans 3',
  name: 'source-sans-3',
};
const serif = {
  package: '@expo-google-fonts/source-serif-4',
  file: 'SourceSerif4',
  family: 'Source Serif 4',
  name: 'source-serif-4',
};

/** The faces in use; the letters of those with `preload` are asked for by the page itself. */
export const faces = [
  face(sans, '400Regular', 400, 'normal', true),
  face(sans, '600SemiBold', 600, 'normal', false),
  face(serif, '400Regular', 400, 'normal', false),
  face(serif, '400Regular_Italic', 400, 'italic', false),
  face(serif, '600SemiBold', 600, 'normal', true),
];

/** Letter forms of a language, ligatures, marks, pairs and figures of one width; small capitals and the like are left out. */
export const features = ['locl', 'ccmp', 'liga', 'calt', 'kern', 'mark', 'mkmk', 'tnum', 'lnum'];

/** Which letters stand in which file: a page without Cyrillic asks for no Cyrillic. */
export const ranges = [
  { name: 'latin', letters: `${ascii()}\u00a0ČĆŽŠĐčćžšđ§©«°±·»×–—‘’“”„…‰€№−→←≥≤\u2009\u202f` },
  { name: 'cyrillic', letters: 'АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШабвгдђежзијклљмнњопрстћуфхцчџш' },
  {
    name: 'neighbours',
    letters:
      'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿĂăĄąĎďĘęĚěĞğİıĹĺĽľŁłŃńŇňŐőŒœŔŕŘřŚśŞşŢţŤťŮůŰűŹźŻżȘșȚț',
  },
];

function ascii() {
  return Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
}

function face(family, folder, weight, style, preload) {
  const path = `${family.package}/${folder}/${family.file}_${folder}.ttf`;
  const slant = style === 'italic' ? '-italic' : '';
  return { ...family, path, weight, style, preload, name: `${family.name}-${weight}${slant}` };
}
