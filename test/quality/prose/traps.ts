import { addDays, capital, long, monthName, proseDate, weekday, weekdayDate, workday } from "../model/calendar.ts";
import { amount, kroner, pickKroner } from "../model/money.ts";
import { type Making, own, refer, reference, years } from "../sager/making.ts";
import { withParty } from "./people.ts";
import { firm, hall, school, street, town } from "./places.ts";

/**
 * Sentences of real life that a checker may take for something they are not: numbers that look like dates, spans that
 * look like years, names that look like committees, headings within the text. None of them is wrong.
 */
export const traps: readonly ((making: Making) => string)[] = [
  ({ random }) =>
    `Henvendelser kan ske til Teknisk Service på telefon 45 ${random.integer(10, 99)} 20 ${random.integer(10, 99)} alle hverdage kl. 9.00-14.00, torsdag dog til kl. 17.30.`,
  ({ random }) =>
    `Området er omfattet af lokalplan 31.${random.integer(10, 20)}.02 og kommuneplanramme 30.2.B${random.integer(1, 9)}, som udlægger det til boligformål.`,
  ({ random }) =>
    `Reglerne fremgår af § ${random.integer(8, 99)}, stk. ${random.integer(1, 4)}, i lov nr. ${random.integer(200, 1600)} af 12. juni 2009 med senere ændringer, jf. bilag 1 til bekendtgørelsen.`,
  ({ random }) =>
    `Tilbuddet henvender sig til borgere i alderen ${random.integer(16, 18)}-${random.integer(24, 29)} år, der har været ledige i mere end ${random.integer(3, 12)} måneder.`,
  ({ day, random }) =>
    `Skoleåret ${day.year}/${(day.year + 1) % 100} begynder i uge 33, og børnetallet forventes at falde fra ${random.integer(1500, 1999)} til ${random.integer(1200, 1499)} elever frem mod ${day.year + 8}.`,
  ({ day }) =>
    `Budgettet for ${day.year}-${String((day.year + 1) % 100).padStart(2, "0")} er udarbejdet på grundlag af befolkningsprognosen for ${years(day.year, day.year + 12)}.`,
  ({ day, random }) =>
    `Erfaringerne fra perioden ${years(day.year - random.integer(3, 6), day.year - 1, random.pick(["-", "–", " - ", " – "]))} viser, at efterspørgslen er størst i sommermånederne.`,
  ({ random }) =>
    `Ejendommen, matr.nr. ${random.integer(2, 40)} ${random.pick(["a", "bx", "ak", "m"])} ${town(random)} By, ${town(random)}, har et areal på ${random.integer(1, 9)}.${random.integer(100, 999)} m², heraf vej ${random.integer(40, 400)} m².`,
  (making) =>
    `Borgermødet blev holdt ${weekdayDate(making.random, workday(making.random, making.day, -90, -20), making.day)} på ${school(making.random)} med deltagelse af ca. ${making.random.integer(30, 180)} borgere.`,
  (making) => {
    const friday = workday(making.random, making.day, -300, -10);
    const next = addDays(friday, 1);
    return `Natten mellem ${weekday(friday)} den ${friday.day}. ${friday.month === next.month ? "" : `${monthName(friday)} `}og ${weekday(next)} den ${long(next)} faldt der ${making.random.integer(40, 90)} mm regn på seks timer.`;
  },
  (making) =>
    `Ansøgningsfristen er ${weekdayDate(making.random, workday(making.random, making.day, 10, 80), making.day)} kl. 12.00, og svar kan ventes i løbet af fire til seks uger.`,
  (making) =>
    `${capital(own(making))} drøftede sagen første gang på et temamøde i ${making.random.pick(["foråret", "efteråret"])} ${making.day.year - 1}, hvor ${firm(making.random)} holdt oplæg.`,
  (making) => {
    const body = making.random.pick(making.others);
    return `${body} har på sit møde den ${proseDate(making.random, refer(making, body, -120, -15).day)} taget orienteringen til efterretning.`;
  },
  (making) =>
    `Sagen har forbindelse til ${making.random.pick(making.others)}s behandling af budgettet, jf. ${reference(making, making.random.pick(making.others), -200, -30)}.`,
  ({ random, officials }) =>
    `${officials[0]?.name ?? "Centerchefen"} deltager under punktets behandling og besvarer spørgsmål om de ${random.integer(12, 48)} målepunkter.`,
  ({ random }) =>
    `Af de ${random.integer(60, 90)} adspurgte svarede ${random.integer(31, 49)}, svarende til ${random.integer(41, 69)} pct., at de var tilfredse eller meget tilfredse (skala 1-5).`,
  ({ random }) =>
    `Trafiktællingen viste en årsdøgntrafik på ${random.integer(2, 9)}.${random.integer(100, 999)} køretøjer og en 85 %-fraktil på ${random.integer(52, 71)} km/t på ${street(random)}.`,
  ({ random }) =>
    `Taksten er ${kroner(random.integer(12, 95) * 10)} pr. måned for første barn og halv pris for søskende; der opkræves ikke for juli.`,
  ({ random }) =>
    `Huslejen udgør ${kroner(random.integer(800, 1400))} pr. m² pr. år, og indskuddet ligger mellem ${kroner(random.integer(15, 25) * 1000)} og ${kroner(random.integer(26, 45) * 1000)} afhængigt af boligens størrelse.`,
  ({ random }) => `Tilskuddet kan udgøre 50.000- ${random.integer(2, 4)}00.000 kr. pr. projekt og kan højst dække halvdelen af udgifterne.`,
  ({ random }) =>
    `Prisen er oplyst ekskl. moms og i ${random.pick(["2019", "2020", "2021", "2022"])}-prisniveau; der er ikke taget højde for stigende materialepriser.`,
  (making) =>
    `I foråret søgte ${town(making.random)} Lokalråd om ${amount(pickKroner(making.random, 80_000, 400_000, 5000), making.form)} til formålet, men fik afslag, fordi puljen var brugt.`,
  ({ random, day }) =>
    `Til sammenligning brugte nabokommunen i ${day.year - 2} ${kroner(pickKroner(random, 1_000_000, 9_000_000, 1000))} på samme opgave, svarende til ${random.integer(120, 480)} kr. pr. indbygger.`,
  ({ random }) =>
    `Se også "Vejledning om støj nr. ${random.integer(2, 6)}/20${random.integer(10, 19)}", som kan hentes på www.mst.dk/${random.integer(100, 999)}-${random.integer(10, 99)}.`,
  ({ random }) =>
    `Varmeværket leverer i dag ${random.integer(10, 40)}.${random.integer(100, 999)} MWh om året ved en fremløbstemperatur på ${random.integer(68, 80)}-${random.integer(81, 90)} grader.`,
  (making) =>
    `${withParty(making.members[0] ?? { name: "Formanden", party: "" })} spurgte på mødet i ${making.random.pick(["marts", "april", "august"])}, om ordningen også gælder ${hall(making.random)}.`,
  ({ random, day }) =>
    `Projektet løber fra 1. januar ${day.year} til 31. december ${day.year + random.integer(1, 3)} og evalueres i 1. kvartal ${day.year + 4}.`,
  ({ random, day }) =>
    `Møderne holdes den 25.2, den 26.3 og 22.4.${day.year} samt den første ${random.pick(["mandag", "onsdag"])} i oktober.`,
  ({ random }) =>
    `Åbningstiden ændres til mandag-torsdag kl. 10-17 og fredag kl. 10-${random.integer(14, 16)}; lørdag og søndag er der lukket.`,
  ({ random }) =>
    `Afgørelsen kan indbringes for Planklagenævnet inden 4 uger, jf. planlovens §§ 58-${random.integer(60, 62)}. Klagegebyret er 900 kr. for private og 1.800 kr. for virksomheder.`,
  ({ random, day }) =>
    `Ventelisten var pr. 31/12 ${day.year - 1} på ${random.integer(8, 60)} personer mod ${random.integer(61, 120)} året før.`,
  ({ random }) => `Der henvises til punkt ${random.integer(2, 9)} i samarbejdsaftalen og til indstillingspunkt 2 i den oprindelige sag.`,
  ({ random }) =>
    `Medarbejderne i team ${random.integer(1, 9)}B har i gennemsnit ${random.integer(2, 9)},${random.integer(1, 9)} sygedage pr. kvartal, hvilket er under landsgennemsnittet.`,
  (making) =>
    `Bygningen er fra ${making.random.integer(1890, 1975)} og blev ombygget i ${making.random.integer(1976, 1999)}-${making.random.integer(2000, 2012)}, hvor den fik nyt tag.`,
  ({ random }) =>
    `EU-udbud nr. 2019/S ${random.integer(100, 250)}-${random.integer(100_000, 600_000)} blev annulleret, da der kun indkom ét konditionsmæssigt tilbud.`,
  (making) =>
    `Byggeriet ventes afsluttet ${weekdayDate(making.random, workday(making.random, making.day, 200, 700), making.day)}, såfremt myndighedsbehandlingen forløber planmæssigt.`,
  ({ day }) => `Som reservedag ved vinterens snerydning blev skuddagen den 29. februar ${day.year - (day.year % 4)} anvendt.`,
];
