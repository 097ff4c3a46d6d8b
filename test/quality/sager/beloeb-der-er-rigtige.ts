import { mark } from "../marked.ts";
import { proseDate } from "../model/calendar.ts";
import { kroner, millions, mio, pickKroner } from "../model/money.ts";
import { club, firm, hall, street } from "../prose/places.ts";
import { attachment, list, type Making, paragraph, refer, type Sag, subheading, term } from "./making.ts";

/** Cases in which amounts differ, or do not add up, and all of them are right. */

/** Two associations get a grant each, of the same kind. */
export function toModtagere(making: Making): Sag {
  const { random, form } = making;
  const [one, two] = [club(random), club(random)];
  const first = pickKroner(random, 40_000, 200_000, 500);
  const second = first + pickKroner(random, 1000, 9000, 500);
  return {
    title: "Ansøgninger om tilskud til jubilæer",
    kle: "20.15.12",
    summary: [paragraph(`${one} og ${two} søger om tilskud til deres jubilæer. Udvalget har ${mio(400_000)} til formålet.`)],
    facts: [
      paragraph(`${one} har søgt om ${kroner(first * 2, form)} og foreslås bevilget ${kroner(first, form)}, svarende til halvdelen.`),
      paragraph(`${two} har søgt om ${kroner(second, form)} og foreslås bevilget hele beløbet.`),
    ],
    points: [
      `at der gives et tilskud på ${kroner(first, form)} til ${one}`,
      `at der gives et tilskud på ${kroner(second, form)} til ${two}`,
    ],
    decisions: [[`1. Godkendt, idet tilskuddet nedsættes til ${kroner(first - 5000, form)}.`, "2. Godkendt."]],
    attachments: [attachment(random, "Ansøgninger")],
  };
}

/** A sale: price without and with VAT, costs, and what is left; an income and an expense grant. */
export function salg(making: Making): Sag {
  const { random, form } = making;
  const price = pickKroner(random, 1_000_000, 9_000_000, 4000);
  const costs = pickKroner(random, 60_000, 300_000, 1000);
  return {
    title: `Salg af grund på ${street(random)} ${random.integer(2, 90)}`,
    kle: "82.02.00",
    summary: [paragraph("Grunden har været udbudt offentligt, og der er modtaget to bud.")],
    facts: [
      paragraph(
        `Det højeste bud er fra ${firm(random)} og lyder på ${kroner(price, form)} ekskl. moms, svarende til ${kroner((price * 5) / 4, form)} inkl. moms. Det andet bud er på ${kroner(price - 210_000, form)}. Grunden er vurderet til ${mio(Math.round(price / 100_000) * 100_000 + 200_000)}.`,
      ),
    ],
    economy: [
      paragraph(
        `Salget giver en indtægt på ${kroner(price, form)}. Udgifter til landinspektør, arkæologi og tinglysning udgør ca. ${kroner(costs, form)}, så nettoindtægten bliver ${kroner(price - costs, form)}, som tilføres kassen.`,
      ),
    ],
    points: [
      "at grunden sælges til højestbydende",
      `at der gives en ${term("indtægtsbevilling")} på ${kroner(price, form)}`,
      `at der gives en ${term("udgiftsbevilling")} på ${kroner(costs, form)} til afledte udgifter`,
    ],
    attachments: [attachment(random, "Købstilbud")],
  };
}

/** A grant that is raised: the old amount, what is added, and the new one; in other years' prices, too. */
export function forhoejelse(making: Making): Sag {
  const { random, form, council } = making;
  const old = pickKroner(random, 1_500_000, 6_000_000, 50_000);
  const more = pickKroner(random, 150_000, 900_000, 10_000);
  const place = hall(random);
  return {
    title: `Forhøjelse af anlægsbevilling til ${place}`,
    kle: "82.20.00",
    summary: [paragraph(`Udbuddet af ombygningen af ${place} viser, at der mangler penge, og der søges om en forhøjelse af bevillingen.`)],
    facts: [
      paragraph(
        `${council} gav den ${proseDate(random, refer(making, council, -400, -150).day)} en anlægsbevilling på ${kroner(old, form)}. Efter licitationen forventes udgiften at blive ${kroner(old + more, form)} (${mio(Math.round((old + more) / 100_000) * 100_000)}).`,
      ),
      subheading("Økonomi"),
      paragraph(
        `I ${making.day.year + 1}-priser svarer det til ${kroner(Math.round((old + more) * 1.023), form)}. Hvis gulvet udgår, kan der spares mellem 50.000 og 80.000 kr.`,
      ),
    ],
    economy: [
      paragraph(
        `Merudgiften på ${kroner(more, form)} finansieres af puljen til uforudsete anlægsudgifter, som herefter er på ${mio(1_200_000)}.`,
      ),
    ],
    points: [
      `at anlægsbevillingen forhøjes fra ${kroner(old, form)} til ${kroner(old + more, form)}`,
      "at merudgiften finansieres af puljen",
    ],
    attachments: [attachment(random, "Licitationsresultat")],
  };
}

/** Some of an amount goes to one thing: a part is named, not all parts. */
export function heraf(making: Making): Sag {
  const { random } = making;
  const whole = pickKroner(random, 3_000_000, 9_000_000, 100_000);
  const part = pickKroner(random, 400_000, 1_400_000, 100_000);
  const first = making.day.year;
  return {
    title: "Udmøntning af midler til værdig ældrepleje",
    kle: "27.36.00",
    summary: [paragraph(`Kommunens andel af de statslige midler er ${mio(whole)} i ${first}, heraf ${mio(part)} til lindrende pleje.`)],
    facts: [
      list(
        `Flere hænder på plejecentrene: ca. ${millions(whole - part, 0)} mio. kr.`,
        "Kompetenceudvikling: op til 500.000 kr.",
        `Måltider: mellem 200.000 og 300.000 kr. årligt`,
      ),
      {
        kind: "table",
        table: {
          head: ["Antal", String(first), String(first + 1)],
          rows: [
            { label: "Plejeboliger", cells: ["212", "218"] },
            { label: "heraf demensboliger", cells: ["46", "52"] },
            { label: "Aflastningspladser", cells: ["14", "12"] },
            { label: "Venteliste pr. 1. januar", cells: ["19", "34"] },
          ],
          unit: "",
        },
      },
    ],
    economy: [
      paragraph(
        `Midlerne er indarbejdet i budgettet med ${kroner(whole, making.form)}. De ${mark("rounded", `godt ${millions(part, 1)} mio. kr.`)} er øremærket.`,
      ),
    ],
    points: ["at udmøntningen godkendes", "at der følges op ved årets udgang"],
    attachments: [attachment(random, "Redegørelse for værdighed")],
  };
}
