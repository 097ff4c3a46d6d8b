import { mark } from "../marked.ts";
import { grouped, kroner, mio, pickKroner } from "../model/money.ts";
import { club, home } from "../prose/places.ts";
import { attachment, list, type Making, paragraph, type Sag, term } from "./making.ts";
import { sumRows } from "./sum-rows.ts";

/** Pools that are shared out, money that is moved, and money that is given year by year. */

/** A negative grant that a positive one answers, in one sentence. */
export function omplacering(making: Making): Sag {
  const { random } = making;
  const story = making.next();
  const value = pickKroner(random, 150_000, 2_400_000, 1000);
  const written = (): string => mark("modpost", kroner(value, making.form), `${story}:${value}`);
  return {
    title: "Omplacering af driftsmidler mellem politikområder",
    kle: "00.30.10",
    summary: [paragraph("Der søges om omplacering af midler, så budgettet følger opgaverne efter organisationsændringen.")],
    facts: [
      paragraph(
        `Opgaven med kørsel til ${home(random)} er flyttet, og budgettet skal følge med. Omplaceringen har ingen betydning for kassen.`,
      ),
    ],
    economy: [
      paragraph(`Omplaceringen udgør ${mio(Math.round(value / 100_000) * 100_000)} afrundet, og den er udgiftsneutral for kommunen.`),
    ],
    points: [
      `at der gives en negativ ${term("tillægsbevilling")} på ${written()} på politikområde ${random.integer(1, 9)}, som modsvares af en positiv ${term("tillægsbevilling")} på ${written()} på politikområde ${random.integer(10, 15)}`,
    ],
  };
}

/** Associations that get money from a pool, each its amount, with a total. */
export function puljeuddeling(making: Making): Sag {
  const { random } = making;
  const story = making.next();
  const count = random.integer(3, 6);
  const values = Array.from({ length: count }, () => pickKroner(random, 5000, 60_000, 500));
  const whole = values.reduce((sum, value) => sum + value, 0);
  const names = values.map(() => club(random));
  return {
    title: "Uddeling af midler fra kulturpuljen, 1. halvår",
    kle: "20.15.20",
    summary: [
      paragraph(`Der er modtaget ${count + 2} ansøgninger til kulturpuljen, hvoraf to er afslået, da de falder uden for formålet.`),
    ],
    facts: [
      paragraph(
        `Der er søgt om i alt ${kroner(whole + pickKroner(random, 20_000, 90_000, 500), making.form)}, og puljen rummer ${kroner(Math.ceil(whole / 50_000) * 50_000 + 50_000, making.form)}. Forvaltningen foreslår disse tilskud:`,
      ),
      { kind: "table", table: { head: null, rows: sumRows(random, story, names, values, (value) => grouped(value)), unit: "kr." } },
    ],
    economy: [paragraph("Tilskuddene afholdes inden for puljens ramme. Resten overføres til 2. halvår.")],
    points: ["at tilskuddene bevilges som foreslået", "at de to øvrige ansøgninger afslås"],
    decisions: [
      ["Godkendt, dog således at det største tilskud nedsættes med 5.000 kr."],
      ["Tilskuddene blev bevilget. Udvalget ønsker en evaluering af puljen inden årets udgang."],
    ],
    attachments: [attachment(random, "Oversigt over ansøgninger")],
  };
}

/** So much a year for some years: the yearly amount and its sum. */
export function aarligt(making: Making): Sag {
  const { random } = making;
  const first = making.day.year + 1;
  const years = random.integer(3, 4);
  const yearly = pickKroner(random, 200_000, 900_000, 100_000);
  return {
    title: "Forlængelse af aftale om frivilligcentret",
    kle: "27.15.00",
    summary: [paragraph("Aftalen med frivilligcentret udløber ved årets udgang og foreslås forlænget.")],
    facts: [paragraph(`Centret har ${random.integer(40, 120)} aktive frivillige og ${random.integer(6, 30)} foreninger som medlemmer.`)],
    economy: [
      paragraph(
        `Der afsættes ${kroner(yearly, making.form)} årligt i ${first}-${first + years - 1}, i alt ${mio(yearly * years)} over hele perioden. Hertil kommer huslejen på ${kroner(pickKroner(random, 80_000, 190_000, 500), making.form)} om året.`,
      ),
      list("Lønudgift: ca. 70 pct.", "Aktiviteter: ca. 20 pct.", "Administration: resten"),
    ],
    points: [
      `at aftalen forlænges for perioden ${mark("years", `${first}-${first + years - 1}`)}`,
      `at der afsættes ${kroner(yearly, making.form)} årligt til formålet`,
    ],
    attachments: [attachment(random, "Udkast til aftale")],
  };
}
