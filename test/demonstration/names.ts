/**
 * Common names of the languages of Serbia, to be put together by chance: nobody in particular has them. A name that Serbian
 * Cyrillic does not write letter by letter stands with its Cyrillic form after a slash.
 */
export interface NamesOfLanguage {
  readonly language: string;
  /** Of a hundred people. */
  readonly share: number;
  readonly women: string;
  readonly men: string;
  readonly surnames: string;
  /** How the surname of a woman differs, where it does. */
  readonly feminine?: readonly (readonly [ending: RegExp, latin: string, cyrillic: string])[];
}

const slavic = [
  [/ý$/u, 'á', 'а'],
  [/ov$/u, 'ova', 'ова'],
  [/ev$/u, 'eva', 'ева'],
  [/in$/u, 'ina', 'ина'],
] as const;

export const namesOfLanguages: readonly NamesOfLanguage[] = [
  {
    language: 'sr',
    share: 58,
    women:
      'Milica Jelena Ana Jovana Marija Dragana Ivana Katarina Snežana Tijana Nevena Vesna Gordana Biljana Svetlana Tatjana Maja Sanja Aleksandra Danijela Bojana Anđela Teodora Sofija Ljiljana Slavica Zorica Olivera Violeta Mirjana Nataša Dušica Žaklina Ljubica',
    men: 'Marko Nikola Stefan Miloš Aleksandar Nemanja Vladimir Dušan Đorđe Goran Zoran Dejan Nenad Bojan Predrag Milan Petar Uroš Željko Srđan Branislav Ognjen Lazar',
    surnames:
      'Jovanović Petrović Ilić Stanković Pavlović Radovanović Todorović Lukić Kostić Simić Ristić Perić Bogdanović Tasić Vasić Cvetković Filipović Obradović Gajić Blagojević Rakić Krstić Ljubičić Žarković Šćepanović Čolić Njegovan Mihajlović Stojković Antić Veljković Zlatanović Grujić Milenković Arsić Tomić Vuković Lazić Bajić Šaponjić Mijatović Trifunović Miladinović Džambasović',
  },
  {
    language: 'hu',
    share: 9,
    women:
      'Ágnes/Агнеш Erzsébet/Ержебет Katalin Ildikó/Илдико Zsuzsanna/Жужана Anikó/Анико Eszter/Естер Réka/Река Tünde/Тинде Hajnalka/Хајналка Kinga Noémi/Ноеми',
    men: 'László/Ласло Zoltán/Золтан István/Иштван Attila/Атила Gábor/Габор Csaba/Чаба Ákos/Акош Szabolcs/Саболч Róbert/Роберт',
    surnames:
      'Kovács/Ковач Nagy/Нађ Tóth/Тот Szabó/Сабо Horváth/Хорват Varga Molnár/Молнар Németh/Немет Balázs/Балаж Farkas/Фаркаш Csőke/Чеке Gyűrű/Ђири Bíró/Биро',
  },
  {
    language: 'bs',
    share: 7,
    women: 'Amina Emina Lejla Selma Merima Sabina Azra Đulsima Hatidža Aida Mirela Dženana',
    men: 'Emir Mirza Adnan Senad Edin Ismet Hamza Kenan Džemal Amar',
    surnames:
      'Hodžić Hadžić Fijuljanin Numanović Halilović Mekić Kurtanović Đerlek Bihorac Gicić Hamzagić Džanković Šaćirović',
  },
  {
    language: 'rom',
    share: 5,
    women: 'Đulijana Sabrina Sanela Esma Ramiza Zumra Senka Almira Rabija Fatima',
    men: 'Bajram Šaban Ferki Dragiša Ljuan Rasim Đemail Ibro Orhan Dragutin',
    surnames: 'Demirović Saitović Ametović Kurtić Jašarević Memetović Selimović Adžović',
  },
  {
    language: 'sq',
    share: 5,
    women:
      'Arbnora Teuta Blerta Shpresa/Шпреса Drita Arjeta/Арјета Mimoza Besa Liridona Valbona Fatbardha/Фатбарда',
    men: 'Agron Besnik Arben Driton Fatos Shkëlzen/Шкељзен Visar Ylber/Илбер Luan Naim',
    surnames:
      'Krasniqi/Красници Hyseni/Хисени Shabani/Шабани Berisha/Бериша Sadiku Ramadani Gashi/Гаши Rexhepi/Реџепи Kryeziu/Кријезиу',
  },
  {
    language: 'sk',
    share: 4,
    women:
      'Zuzana Anna/Ана Katarína/Катарина Mária/Марија Alžbeta/Алжбета Viera/Вјера Jarmila Ľubica/Љубица',
    men: 'Ján/Јан Martin Pavel Ondrej/Ондреј Miroslav Juraj/Јурај Samuel Daniel',
    surnames:
      'Hraško/Храшко Kolár/Колар Labáth/Лабат Bartoš Zorňan/Зорњан Čipkár/Чипкар Valent Novotný/Новотни Poničan/Поњичан Tomášik/Томашик',
    feminine: [
      [/ý$/u, 'á', 'а'],
      [/(?<=[bcčdďfghjklĺľmnňprŕsštťvzž])$/u, 'ová', 'ова'],
    ],
  },
  {
    language: 'hr',
    share: 4,
    women: 'Marina Kata Ruža Lucija Ivka Tena Mandica Nada Cilika',
    men: 'Josip Stipan Antun Matija Tomislav Bela Grgo Lazo Marin',
    surnames:
      'Vujković Sudarević Skenderović Poljaković Stantić Dulić Mačković Kujundžić Crnković Bačić',
  },
  {
    language: 'ro',
    share: 3,
    women: 'Ioana/Јоана Mărioara/Мариоара Florica Elena Lenuța/Ленуца Simona Adriana',
    men: 'Ioan/Јоан Gheorghe/Георге Petru Trăian/Трајан Mihai/Михај Doru',
    surnames:
      'Popa Moldovan Ardelean/Арделеан Mărgan/Марган Șoșdean/Шошдеан Bălan/Балан Țăran/Царан Florea',
  },
  {
    language: 'bg',
    share: 3,
    women: 'Desanka Radka Ljubka Stojanka Nadežda Zlatka',
    men: 'Asen Cvetan Georgi Hristo Ljuben Stojčo',
    surnames: 'Rangelov Georgiev Zahariev Stoimenov Mladenov Todorov Apostolov',
    feminine: slavic,
  },
  {
    language: 'rsk',
    share: 2,
    women: 'Amalija Melanija Natalija Leona Ksenija Irinka',
    men: 'Vlado Janko Mihal Đura Jakim Silvester',
    surnames: 'Hardi Kolesar Medješi/Медјеши Papuga Sabadoš Nađ Ramač Varga Sopka Bučko',
  },
];
