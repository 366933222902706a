const written =
  'alat album ambar ananas antena arhiv atelje atlas avion badem bager bakar baklja balet balon ' +
  'bambus banka biber bicikl boja brdo breza brod bubanj bukva bunar burek cipela dabar daska ' +
  'delfin delta dolina domino duga dugme durbin ekran emajl fazan fenjer fioka flauta frizer ' +
  'galeb gavran gitara glina globus golf golub gora grad granit greda grom grozd gumica harfa ' +
  'hokej hotel hrast igla iskra izvor jabuka jagoda jahta jakna jasen jasmin jastuk javor jedro ' +
  'jela jelen jutro kajak kaktus kamen kamila kamion kanal kanjon kanta kapa kapija kaput ' +
  'katran klas klavir klupa knjiga kocka kofer kokos kometa kompas kopno korpa kosmos krilo ' +
  'krov krug kruna kula kupina kutija kvarc labud lala lampa lasta lenjir leptir limun linija ' +
  'lisica livada lonac lopta losos luka luster magla magnet malina malter marama marka mermer ' +
  'meteor miris mlin more most motor mrav munja muzej neven njiva nota oaza obala oblak ' +
  'ograda okvir olovka oluja opal opera orah orbita orman paket palma pamuk panda papir paprat ' +
  'park pauza pehar pekara perla pijaca pismo pita plafon platno plima plug podne polica polje ' +
  'polka potok prag prizma prozor pruga pumpa radio ragbi raketa ranac rekord riba ritam roda ' +
  'rubin rukav safir sako salata sapun saran sidro slika smokva smola snop sokol somot sova ' +
  'splav sport srebro srna staza stepa studio suknja sunce supa sveska svila tabla talas tango ' +
  'tanjir tegla tenis tepih terasa tigar topola torba trofej tundra ukus ulica vagon valcer ' +
  'valjak vatra veslo vidra vrabac vrana vrba vulkan vuna zaliv zebra zima zlato zvono';

/**
 * What a code is made of that is said aloud in a classroom: names of plain things, four to six letters, without diacritics, alike in
 * ekavian and ijekavian. Any two differ by two letters at least, so that one isn't heard for another. Words may be added; one that is
 * taken away would end the codes that have it.
 */
export const entryWords: readonly string[] = written.split(' ');
