/** What hostile lines are made of: beginnings of every form that a regular expression or loop looks for. */
export const units: readonly string[] = [
  ...["1", "1.", "1 ", "1-", "1/", ".", ". ", "\t", " ", "\u00a0", "(", "[", "*", "**", "__", "#", "… ", "%", "- at "],
  ...["Punkt ", "Punkt 1: ", "Sag nr. 1 (", "AB 1/", "15.20.24-", "12.", "10-01-", "Åbent  ", "Lukket - "],
  ...[
    "Beslutning i ",
    "Vedtagelse i Udvalget den ",
    "udvalg ",
    "indstiller ",
    "kr. ",
    "1.000 kr. ",
    "0,5 pct. ",
    "mandag den ",
    "1. januar ",
    "2019-2014 ",
    "tilægsbevilling ",
    "ØKONOMIUDVAGET ",
    "Anne Holm (A), ",
    "A B var inhabil. ",
    "A ",
    "vedlagt som bilag ",
    'bilaget "',
  ],
];

/** Whole lines of every kind that the scanner knows. */
export const lines: readonly string[] = [
  ...["Side 1", "Til toppen", "Referat", "Økonomiudvalget", "Lukkede punkter", "Åbent punkt", "Mødedato", "Indholdsfortegnelse"],
  ...["Punkt 1: Vej", "1. Vej", "Vej og sti", "Lukket: Vej", "Vej.....\t3", "19/11689", "Sagsnr.: 19/11689"],
  ...["Indstilling", "Beslutning", "Bilag", "Historik", "Baggrund", "Vedtagelse i Økonomiudvalget den 05-02-2020"],
  ...["Økonomiudvalget, 05-02-2020, pkt. 1", "- at vejen lægges om", "onsdag den 5. februar"],
  ...["Anne Holm (A) deltog ikke i punktets behandling.", "Bo Lund deltog som stedfortræder.", "Afbud: Anne Holm, Bo Lund"],
  ...["Planen er vedlagt som bilag, jf. bilag 2.", "Møtedato 2019", "Perioden 2019-2014", "Se bilaget »Kort«"],
  ...["I alt 100 kr.", "Vej 100 kr.", "Der gives tillægsbevilling på 100.000 kr."],
];

/** Where hostile text stands. */
export const frames: readonly (readonly [string, (body: string) => string])[] = [
  ["alone", (body) => body],
  ["in an item", (body) => `REFERAT Økonomiudvalget d. 05-02-2020\n\nPunkt 1: A\n\n19/1\n\nSagsfremstilling\n\n${body}\n`],
  ["in a decision", (body) => `Punkt 1: A\n\n19/1\n\nBeslutning\n\n${body}\n`],
  ["in a table of contents", (body) => `Indholdsfortegnelse\n${body}\nPunkt 1: A\n\n19/1\n\nResumé\n\nX\n`],
];
