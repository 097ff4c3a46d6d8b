import { mark } from "../marked.ts";
import { capital, long, weekday, weekdayDate, workday } from "../model/calendar.ts";
import type { Passage } from "../model/meeting.ts";
import { withParty } from "../prose/people.ts";
import { firm, hall, school, town } from "../prose/places.ts";
import { attachment, list, type Making, paragraph, type Sag, subheading } from "./making.ts";

/** Cases that come at nearly every meeting. */

export function moedeplan(making: Making): Sag {
  const { random, day } = making;
  const year = day.year + 1;
  const days = [1, 2, 3, 4, 5, 6].map((month) => workday(random, { year, month, day: random.integer(2, 20) }, 0, 1));
  return {
    title: `Forslag til mødekalender for ${year}`,
    kle: "00.22.02",
    summary: [
      paragraph(
        `De enkelte stående udvalg skal godkende udvalgets egen mødekalender for ${year}, jf. den kommunale styrelseslov § 20 stk. 1.`,
      ),
    ],
    facts: [
      paragraph("Mødekalenderen er med respekt for skoleferier indpasset i kalenderen i alle årets måneder. Møderne foreslås holdt:"),
      list(...days.map((date) => mark("weekday-date", `${mark("weekday", capital(weekday(date)))} den ${long(date)}`))),
    ],
    points: [`at mødekalenderen for ${year} godkendes`],
    attachments: [attachment(random, `Udkast til mødekalender ${year}`)],
  };
}

export function valg(making: Making): Sag {
  const { random, members } = making;
  const retiring = members[1];
  const chosen = members[2];
  return {
    title: `Valg af medlem til bestyrelsen for ${hall(random)}`,
    kle: "00.22.04",
    summary: [
      paragraph(
        `${retiring ? withParty(retiring) : "Formanden"} har meddelt, at han eller hun ønsker at udtræde af bestyrelsen for resten af valgperioden.`,
      ),
    ],
    facts: [
      paragraph(
        `Vedtægterne fastsætter, at bestyrelsen har 7 medlemmer, hvoraf 2 vælges af ${making.council}. Valggruppe AFKØÅ har indstillingsretten.`,
      ),
    ],
    points: ["at der vælges et nyt medlem for resten af perioden"],
    decisions: [[`${chosen ? withParty(chosen) : "Formanden"} blev valgt.`]],
  };
}

export function udbud(making: Making): Sag {
  const { random } = making;
  return {
    title: `Udbud af kørsel til ${school(random)}`,
    kle: "05.14.00",
    summary: [paragraph("Kontrakten om skolekørsel udløber. Udvalget skal godkende kriterierne for det nye udbud.")],
    facts: [
      paragraph(
        `Kørslen udføres i dag af ${firm(random)}. Der køres ${random.integer(6, 14)} ruter, og den længste tager ${random.integer(35, 58)} minutter.`,
      ),
      subheading("Kriterier"),
      list("Pris: 60 %", "Kvalitet: 25 %", "Miljø: 15 %"),
      paragraph("1. Busserne skal mindst opfylde euronorm 6."),
      paragraph("2. Chaufførerne skal tale dansk og have førstehjælpskursus."),
    ],
    economy: [paragraph("Udgiften afholdes inden for budgettet til befordring. Ingen yderligere bevilling.")],
    hearing: [paragraph("Skolebestyrelserne har haft udbuddet i høring.")],
    points: ["at kriterierne godkendes", "at kontrakten gælder i fire år med mulighed for forlængelse i to gange et år"],
    attachments: [attachment(random, "Udkast til udbudsbetingelser")],
  };
}

export function hoering(making: Making): Sag {
  const { random } = making;
  return {
    title: `Ny struktur for SFO i ${town(random)}`,
    kle: "28.24.00",
    summary: [paragraph("Børnetallet falder, og det foreslås, at to afdelinger lægges sammen fra næste skoleår.")],
    facts: [
      paragraph(
        `De to afdelinger har tilsammen ${random.integer(70, 99)} børn mod ${random.integer(120, 160)} for fem år siden. Skolebestyrelsen har sagt ja på mødet ${weekdayDate(random, workday(random, making.day, -70, -20), making.day)}.`,
      ),
      subheading("Lokaler"),
      paragraph("Afdelingen på Østergade rømmes og bruges af musikskolen."),
      subheading("Åbningstid"),
      paragraph("Der bliver åbent til kl. 17."),
    ],
    law: [paragraph("Folkeskoleloven § 40.")],
    economy: [paragraph(`Sammenlægningen sparer ${random.integer(12, 40)}0.000 kr. om året, som bliver på skolens ramme.`)],
    points: ["at de to afdelinger lægges sammen fra den 1. august", "at der ansættes én leder", "at ændringen evalueres efter et år"],
    decisions: [["1. Godkendt", "2. Godkendt", "3. Godkendt. Evalueringen skal også omfatte forældrene."]],
    attachments: [attachment(random, "Udtalelse fra skolebestyrelsen")],
  };
}

/** What is told under an information item; no recommendation belongs to it in every municipality. */
export function meddelelser(making: Making): readonly Passage[] {
  const { random, officials } = making;
  const chief = officials[0]?.name ?? "Chefen";
  const all = [
    `${chief} orienterede om seneste udsendelse af nyhedsbrevet.`,
    `${chief} orienterede om ”Invitation til fyraftensmøde” ${weekdayDate(random, workday(random, making.day, 5, 40), making.day)} kl. 17.00-19.00.`,
    "Implementering af aftale med Væksthuset er fortsat i gang.",
    `Formanden orienterede om mødet med ${firm(random)} og om besøget på ${school(random)}.`,
    "A. Status for kloakseparering i den østlige bydel.",
    "B. Cykelpuljen har givet afslag på ansøgningen om en supercykelsti.",
  ];
  return all.filter(() => random.chance(0.6)).map(paragraph);
}
