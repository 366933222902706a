import { fold } from '../language/search-key';

const secrets = `lozinka šifra pasvord password pass tajna tajno ključ admin administrator korisnik gost test proba dobrodošli dobrodošao
  ulaz prijava nalog račun računar kompjuter internet mejl pošta kafa pivo rakija muzika fudbal košarka auto motor golf kuća stan posao kancelarija
  ljubav ljubavi volim volimte volimTe voli te srce sunce sunčica suncokret mesec zvezdica anđeo leptir maca kuca cica lutka princeza kralj kraljica
  mama tata majka otac deda baka brat sestra sin ćerka porodica sreća srećan srećna život dušo dušica moj moja moje ja ti mi`;
const names = `aleksa aleksandar andrej andrija bogdan boban bojan boris božidar branislav branko čedomir dalibor damjan danilo darko davor dejan
  dimitrije dragan dragoljub dragoslav dušan đorđe đura filip goran gojko igor ilija ivan jovan kosta lazar ljubiša luka marko mateja matija mihailo
  mihajlo mićo milan mile milenko milivoje miloš milorad milovan milutin miodrag miroslav mirko mladen momčilo nebojša nemanja nenad nikola novak
  ognjen pavle pera petar predrag rade radovan radomir ranko ratko relja saša sava sergej siniša slaviša slavko slobodan srđan srećko stanko stefan
  stevan stojan strahinja svetozar tihomir todor toma uroš vasilije veljko vladan vladimir vlada vojislav vuk vukašin zdravko zlatko zoran žarko željko
  živko adem adnan admir alen amar amir asmir damir edin elvis emir enes faruk haris jasmin kenan mirsad mirza nermin rasim safet samir sead senad
  aleksandra ana anastasija andrea anđela anđelija anica biljana bojana branka danica danijela dara desanka dijana dragana dragica dunja dušica
  elena gordana hana helena irena isidora iva ivana ivona jana jasmina jasna jelena jelica jovana jovanka julija katarina kristina ksenija lana lara
  lena lenka lidija ljiljana ljubica magdalena maja marija marijana marina marta milena mila milica milka mina mira mirjana monika nada nađa nataša
  nevena nina nikolina olga olivera petra radmila ružica sandra sanja sara senka slavica slađana snežana sofija sonja stanislava stefana suzana
  svetlana tamara tanja tara tatjana teodora tijana una vanja vera verica vesna violeta zorana zorica živana amina amra azra emina lejla selma`;
const clubs = `partizan zvezda crvenazvezda delije grobari fkpartizan kkpartizan fkzvezda kkzvezda vojvodina radnički čukarički obilić spartak napredak borac
  javor mladost železničar jugoslavija hajduk dinamo mega olimpija srbija orlovi beli crnobeli crvenobeli parni valjak zvezdaš partizanovac`;
const towns = `beograd bg novisad niš kragujevac subotica zrenjanin pančevo čačak kraljevo novipazar smederevo leskovac valjevo kruševac vranje šabac
  užice sombor požarevac pirot zaječar kikinda sremskamitrovica mitrovica jagodina vršac bor ruma bačkapalanka prokuplje aranđelovac paraćin loznica
  inđija bečej senta apatin zemun voždovac zvezdara vračar dorćol banovobrdo novibeograd rakovica palilula čukarica sarajevo banjaluka podgorica
  zagreb skoplje priština kosovo šumadija srem banat bačka zlatibor kopaonik tara dunav sava drina morava balkan`;
const others = `januar februar mart april maj jun jul avgust septembar oktobar novembar decembar ponedeljak utorak sreda četvrtak petak subota nedelja
  leto zima proleće jesen godina danas sutra tito svetisava bog hrist slava kosovojesrbija nema predaje policija policajac zdravlje bolnica doktor lekar sestra
  škola učitelj nastavnik sudija tužilac tužilaštvo novinar mup mupsrbije centar astra svetionik kurs obuka nova stara moja tvoja super`;

/** Rows of keyboards of Serbia and of the world, in both scripts. */
const rows = [
  'qwertzuiopšđ',
  'qwertyuiop',
  'asdfghjklčć',
  'yxcvbnm',
  'zxcvbnm',
  'љњертзуиопшђ',
  'асдфгхјклчћ',
  'ѕџцвбнм',
];

/**
 * Words that people in Serbia take for passwords, folded: names, clubs, towns, what one loves, months.
 *
 * @example
 * serbianWords.has('partizan'); // true
 */
export const serbianWords: ReadonlySet<string> = new Set(
  [secrets, names, clubs, towns, others].flatMap((words) =>
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(fold),
  ),
);

/**
 * Rows of keyboards as they are typed, forwards and backwards, folded.
 *
 * @example
 * keyboardRows.includes('yxcvbnm'); // true
 */
export const keyboardRows: readonly string[] = rows
  .map(fold)
  .flatMap((row) => [row, [...row].reverse().join('')]);
