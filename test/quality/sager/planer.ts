import { mark } from "../marked.ts";
import { proseDate, weekdayDate, workday } from "../model/calendar.ts";
import { firm, hall, street, town } from "../prose/places.ts";
import { attachment, list, type Making, own, paragraph, reference, type Sag, subheading, years } from "./making.ts";

/** Plans, hearings and permissions: references, dates and attachments, little money. */

/** An enclosed paper, quoted by its name. */
const quoted = (making: Making, name: string, id: number): string => {
  const [left, right] = making.random.pick([
    ["'", "'"],
    ['"', '"'],
    ["”", "”"],
    ["»", "«"],
  ] as const);
  return `${left}${mark("bilag-quote", name, id)}${right}`;
};

export function lokalplan(making: Making): Sag {
  const { random, council } = making;
  const number = random.integer(110, 399);
  const place = street(random);
  const paper = `Forslag til lokalplan ${number}`;
  const from = workday(random, making.day, -140, -90);
  const to = workday(random, from, 56, 60);
  return {
    title: `Endelig vedtagelse af lokalplan nr. ${number} for et boligområde ved ${place} og tillæg nr. ${random.integer(2, 19)} til kommuneplanen`,
    kle: "01.02.05",
    summary: [
      paragraph(
        `Lokalplanforslaget har været fremlagt fra den ${proseDate(random, from)} til den ${proseDate(random, to)}. Der er kommet ${random.integer(3, 12)} indsigelser, og planen foreslås vedtaget med to ændringer.`,
      ),
    ],
    facts: [
      paragraph(
        `Forslaget blev vedtaget til offentlig fremlæggelse af ${reference(making, council, -220, -150)}. Planen giver mulighed for ${random.integer(12, 60)} rækkehuse (${mark("bilag-mention", `se bilag ${quoted(making, paper, making.next())}`)}).`,
      ),
      subheading("Indsigelser"),
      list(
        `Højden mod nabogrundene: ${firm(random)} ønsker bebyggelsen sænket til én etage.`,
        "Støj fra banen: Der stilles krav om støjskærm.",
        `Trafik: Beboerne på ${place} ønsker en chikane.`,
      ),
    ],
    law: [paragraph("Lov om planlægning, jf. lovbekendtgørelse nr. 1157 af 1. juli 2020, §§ 24-27.")],
    hearing: [paragraph("Berørte grundejere, ministerier og Banedanmark er hørt.")],
    plan: [paragraph("Planen bekendtgøres på kommunens hjemmeside senest otte dage efter vedtagelsen.")],
    points: [`at lokalplan nr. ${number} vedtages endeligt`, "at kommuneplantillægget vedtages samtidig"],
    attachments: [attachment(random, paper), attachment(random, "Hvidbog med høringssvar"), attachment(random, "Støjnotat")],
  };
}

export function regulativ(making: Making): Sag {
  const { random } = making;
  const stream = `${town(random)} Å`;
  return {
    title: `Vandløbsregulativ for ${stream}`,
    kle: "06.02.03",
    summary: [
      paragraph(
        `Regulativet for ${stream} er fra ${random.integer(1986, 2001)} og skal afløses af et nyt, hvor åen slås efter vandføringen og ikke efter faste datoer.`,
      ),
    ],
    facts: [
      paragraph(
        `Lodsejerne har i flere år klaget over, at markerne står under vand. Der blev holdt møde for lodsejerne ${weekdayDate(random, workday(random, making.day, -60, -10), making.day)}.`,
      ),
      subheading("Ørred og grøde"),
      paragraph(`Grøden slås skånsomt, så ørreden stadig har skjul. Opmålingen er ${mark("bilag-mention", "vedlagt som bilag")}.`),
    ],
    law: [paragraph("Lov om vandløb § 12: www.retsinformation.dk")],
    economy: [paragraph("Udgiften til opmåling er afholdt af driftsbudgettet.")],
    hearing: [paragraph("Forslaget sendes til lodsejere, Danmarks Naturfredningsforening og sportsfiskerne.")],
    points: ["at forslaget til regulativ sendes i høring i otte uger", "at der holdes et møde for lodsejerne i høringsperioden"],
    attachments: [attachment(random, "Forslag til regulativ"), attachment(random, "Kort over opmåling")],
  };
}

export function strategi(making: Making): Sag {
  const { random, day } = making;
  const span = (): string => years(day.year, day.year + 5);
  const name = random.pick(["Erhvervsstrategi", "Sundhedspolitik", "Klimaplan", "Kulturstrategi"]);
  return {
    title: `${name} ${day.year}-${day.year + 5}, 1. udkast`,
    kle: "24.10.00",
    summary: [paragraph(`Godkendelse af første udkast til ${name} ${span()} samt opdateret procesplan for strategiarbejdet.`)],
    facts: [
      paragraph(`Der er udarbejdet et første udkast til ${name} ${span()} (${mark("bilag-mention", "vedlagt som bilag")}).`),
      paragraph(
        `Udkastet er baseret på input fra ${own(making)} på møderne i ${day.year - 1} d. 27.august, d. 17.september, d. 22. oktober og d.19. november samt en workshop med ${firm(random)}.`,
      ),
      list(
        "Indsatsspor 1: Vi sikrer gode vilkår for nuværende og fremtidige virksomheder",
        "Indsatsspor 2: Vi bidrager til bæredygtig udvikling lokalt",
        "Indsatsspor 3: Vi skaffer kvalificeret arbejdskraft",
      ),
    ],
    plan: [
      paragraph(`Strategien forventes endeligt godkendt i ${making.council} i løbet af efteråret (procesplanen er vedlagt som bilag).`),
    ],
    points: [`at første udkast til ${name} ${span()} godkendes og`, "at procesplanen for arbejdet godkendes"],
    attachments: [attachment(random, `${name} første udkast`), attachment(random, "Revideret procesplan")],
  };
}

export function dispensation(making: Making): Sag {
  const { random } = making;
  const place = street(random);
  return {
    title: `Ansøgning om dispensation fra byggelinjen på ${place} ${random.integer(1, 140)}`,
    kle: "02.34.02",
    summary: [
      paragraph(
        `Ejeren søger om tilladelse til en tilbygning på ${random.integer(18, 60)} m² inden for byggelinjen. Udvalget skal tage stilling til, om der kan dispenseres.`,
      ),
    ],
    facts: [
      paragraph(
        `Byggelinjen er tinglyst den ${proseDate(random, workday(random, making.day, -14_000, -9000))} og skulle give plads til en udvidelse af vejen. Vejen udvides ikke, jf. trafikplanen.`,
      ),
      paragraph(
        `Naboerne på ${place} 12-18 er hørt. To af dem har bemærkninger til afstanden til skel, der er 2,5 m. Ejeren har anført, at punkt 3 i deklarationen er opfyldt.`,
      ),
    ],
    law: [paragraph("Planlovens § 19, stk. 1, og bygningsreglementets kapitel 8.")],
    points: ["at der meddeles dispensation på vilkår om, at tilbygningen opføres i samme materialer som huset"],
    decisions: [
      ["Sagen afgøres ved, at ansøgningen imødekommes.", "Et mindretal ønsker, at der gives afslag."],
      ["Afslag. Udvalget finder, at hensynet til naboerne vejer tungest."],
    ],
    attachments: [attachment(random, "Situationsplan"), attachment(random, "Svar på nabohøring")],
  };
}

export function kvalitet(making: Making): Sag {
  const { random, day } = making;
  const paper = "Notat om tilsyn";
  return {
    title: `Tilsyn med ${hall(random)} og tre øvrige tilbud i ${day.year - 1}`,
    kle: "27.12.16",
    summary: [paragraph("Årsrapporten om tilsyn forelægges til orientering og drøftelse.")],
    facts: [
      paragraph(
        `Tilsynet har været på ${random.integer(6, 14)} uanmeldte besøg. De enkelte tiltag er nærmere beskrevet i ${mark("bilag-mention", `vedlagte bilag ${quoted(making, paper, making.next())}`)}.`,
      ),
      subheading("2021"),
      paragraph("Der blev givet påbud om medicinhåndtering ét sted. Påbuddet er ophævet."),
      subheading("Økonomi"),
      paragraph("Tilbuddene har holdt deres budgetter, bortset fra vikarudgifter under sygdom."),
    ],
    points: ["at rapporten drøftes", "at den sendes til Handicaprådet", "at udvalget får en status om et halvt år"],
    attachments: [attachment(random, paper), attachment(random, `Tilsynsrapporter ${day.year - 1}`)],
  };
}

/** A case whose papers were sent out before, so that none is listed. */
export function udsendt(making: Making): Sag {
  const { random } = making;
  return {
    title: `Høringssvar om trafiksikkerhed ved ${street(random)}`,
    kle: "05.13.10",
    summary: [paragraph("Politiet har bedt om kommunens bemærkninger til en ændret hastighedsgrænse.")],
    facts: [
      paragraph("Politiets brev er tidligere udsendt til udvalgets medlemmer. Tegningen fremlægges på mødet."),
      paragraph(`Kravene fremgår af bilag 1 til bekendtgørelsen om lokale hastighedsbegrænsninger, nr. 1642 af 18. december 2017.`),
    ],
    points: ["at udkastet til svar godkendes"],
  };
}
