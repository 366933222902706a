import fc from 'fast-check';
import { latinLetters } from './alphabet';
import { cyrillicToLatin } from './cyrillic-to-latin';
import { exceptionLexicon } from './exception-lexicon';
import { latinToCyrillic } from './latin-to-cyrillic';

describe('cyrillicToLatin', () => {
  it.each([
    ['Љубав', 'Ljubav'],
    ['ЉУБАВ', 'LJUBAV'],
    ['КОЊ', 'KONJ'],
    ['Њ. Петровић', 'Nj. Petrović'],
    ['ЏЕП и Џеп', 'DŽEP i Džep'],
    ['А. Љ. Његош', 'A. Lj. Njegoš'],
    ['Ђорђе, Ћира, шашав жбун', 'Đorđe, Ćira, šašav žbun'],
    ['инјекција', 'injekcija'],
    ['GRETA и www.astra.rs, {{ име }}', 'GRETA i www.astra.rs, {{ ime }}'],
    ['', ''],
  ])('%s -> %s', (cyrillic, latin) => {
    expect(cyrillicToLatin(cyrillic)).toBe(latin);
  });

  it('leaves whatever is not a Serbian Cyrillic letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const others = text.replace(/[ЂЈЉЊЋЏА-Шђјљњћџа-ш]/gu, '');
        expect(cyrillicToLatin(others)).toBe(others);
      }),
    );
  });
});

describe('latinToCyrillic', () => {
  it.each([
    ['Služba za ljude, NJEGOŠ, Džep', 'Служба за људе, ЊЕГОШ, Џеп'],
    ['injekcija i INJEKCIJA', 'инјекција и ИНЈЕКЦИЈА'],
    ['dezinjekcija, konjugacija, konjunktura', 'дезинјекција, конјугација, конјунктура'],
    ['konj, konju, konjak, kanjon', 'коњ, коњу, коњак, кањон'],
    ['Tanjug javlja, tanjir', 'Танјуг јавља, тањир'],
    ['nadživeti, nadživela', 'надживети, надживела'],
    ['odžaliti, ali odžak i Odžaci', 'оджалити, али оџак и Оџаци'],
    ['podžanr, budžet', 'поджанр, буџет'],
    ['odjek, podjednako, nadjačati', 'одјек, подједнако, надјачати'],
    ['ničiji konjički klub', 'ничији коњички клуб'],
    ['https://astra.rs/usluge?a=b i www.astra.rs', 'https://astra.rs/usluge?a=b и www.astra.rs'],
    ['Pišite na sos@astra.rs.', 'Пишите на sos@astra.rs.'],
    ['Na sajtu astra.rs. Vidi obrazac.pdf', 'На сајту astra.rs. Види obrazac.pdf'],
    ['Javite na šime@primer.rs', 'Јавите на šime@primer.rs'],
    ['kraj.Početak', 'крај.Почетак'],
    ['@astra i #nestalidete', '@astra и #nestalidete'],
    ['Facebook, Facebooka, PDF-a', 'Facebook, Facebooka, PDF-а'],
    ['WhatsApp, Twitter, café', 'WhatsApp, Twitter, café'],
    ['Smernice EJN i ICMPD, pojmovnik EIGE', 'Смернице EJN и ICMPD, појмовник EIGE'],
    ['Medscape, JKO, Lee i saradnici', 'Medscape, JKO, Lee и сарадници'],
    ['XIX vek, II stepen, I ja', 'XIX век, II степен, И ја'],
    ['injunkcija, konjuktura, vanjedarni', 'инјункција, конјуктура, ванједарни'],
    ['nadžupnik, predželudac, predžalbeni', 'наджупник, преджелудац, преджалбени'],
    ['podždrelni, podželudačni, odžariti', 'подждрелни, поджелудачни, оджарити'],
    ['odžaljen, ali Odžalan i hodža', 'оджаљен, али Оџалан и хоџа'],
    ['Andžej iz Šenjanga', 'Анджеј из Шенјанга'],
    ['Panjani, njega, konjušar', 'Пањани, њега, коњушар'],
    ['Pošaljite e-mail ili e-mailom, E-mail', 'Пошаљите e-mail или e-mailom, E-mail'],
    ['e-pošta preko Wi-Fi mreže', 'е-пошта преко Wi-Fi мреже'],
    ['online kurs, Online, ONLINE', 'онлајн курс, Онлајн, ОНЛАЈН'],
    ['onlajn i offline', 'онлајн и офлајн'],
    ['COVID-19 i covidom', 'КОВИД-19 и ковидом'],
    ['HIV i SIDA', 'ХИВ и СИДА'],
    ['SMS, SMS-om, USB', 'SMS, SMS-ом, USB'],
    ['onLine, ali covidovski i SMSovanje', 'онлајн, али цовидовски и СМСовање'],
    ['5 km, 70kg, 2 GB i 10 mg', '5 km, 70kg, 2 GB и 10 mg'],
    ['2024 g. i 3 m.sc.', '2024 г. и 3 м.сц.'],
    ['50 km/h, 3 m/s, 24 h, 24h i 37 °C', '50 km/h, 3 m/s, 24 h, 24h и 37 °C'],
    ['2 l vode, 5 ha, 3 dl, 2 TB, 70 dB', '2 l воде, 5 ha, 3 dl, 2 TB, 70 dB'],
    ['h i l, 5 hrana, 3 lica', 'х и л, 5 храна, 3 лица'],
    ['LinkedIn, na LinkedInu, iPhone, ChatGPT', 'LinkedIn, на LinkedInu, iPhone, ChatGPT'],
    ['Gmail, Tinder, Airbnb, Reddit i Omegle', 'Gmail, Tinder, Airbnb, Reddit и Omegle'],
    ['eUprava, BiH, KiM i LjUBAV NjEGOŠA', 'еУправа, БиХ, КиМ и ЉУБАВ ЊЕГОША'],
    ['c\u030cas i s\u030cuma', 'час и шума'],
    ['ǉubav', 'љубав'],
    ['član 388. stav 1', 'члан 388. став 1'],
    ['već ћирилица', 'већ ћирилица'],
  ])('%s -> %s', (latin, cyrillic) => {
    expect(latinToCyrillic(latin)).toBe(cyrillic);
  });

  it('takes an extended lexicon', () => {
    const own = {
      ...exceptionLexicon,
      splits: [...exceptionLexicon.splits, 'pan|jevrop'],
      kept: [...exceptionLexicon.kept, 'Svetionik'],
    };
    expect(latinToCyrillic('panjevropski Svetionik', own)).toBe('панјевропски Svetionik');
  });

  const letters = fc.constantFrom(...latinLetters.keys(), ' ', ',', '1', '-', '\n');

  it('undoes cyrillicToLatin where н+ј, л+ј, д+ж do not meet and nothing could be a Roman numeral or a unit', () => {
    const text = fc
      .array(letters)
      .map((parts) => parts.join(''))
      .filter((text) => !/[нл]ј|дж|\d\s?\p{L}/iu.test(text) && !/\p{L}\p{Lu}/u.test(text));
    const noLexicon = { splits: [], kept: [], forms: [] };
    fc.assert(
      fc.property(text, (cyrillic) => {
        expect(latinToCyrillic(cyrillicToLatin(cyrillic), noLexicon)).toBe(cyrillic);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing that is Cyrillic already', () => {
    fc.assert(
      fc.property(fc.array(letters), (parts) => {
        expect(latinToCyrillic(parts.join(''))).toBe(parts.join(''));
      }),
    );
  });

  it('reads long texts', () => {
    const [digits, dots, hyphens] = ['1'.repeat(100_000), 'a.'.repeat(50_000), 'a-'.repeat(50_000)];
    expect(latinToCyrillic(`${digits} ${dots} ${hyphens}`)).toBe(
      `${digits} ${dots.replaceAll('a', 'а')} ${hyphens.replaceAll('a', 'а')}`,
    );
  });
});
