import { mark } from "../marked.ts";
import type { TableRow } from "../model/meeting.ts";
import { grouped, type Kroner, kroner, millions, partition, pickKroner } from "../model/money.ts";
import { hall, home } from "../prose/places.ts";
import { attachment, type Making, paragraph, type Sag, subheading, term } from "./making.ts";
import { sumRows } from "./sum-rows.ts";

/** Budgets: tables that add up, tables that are no plain sums, and pairs of grants that balance. */

/** A small budget as a table of kroner with a total. */
export function projektbudget(making: Making): Sag {
  const { random } = making;
  const story = making.next();
  const count = random.integer(3, 6);
  const labels = [
    "Løn til koordinator",
    "Kulturinstitutionernes omkostninger",
    "Markedsføring",
    "Lokaleleje",
    "Undervisning",
    "Uforudsete udgifter",
  ];
  const whole = pickKroner(random, 200_000, 900_000, 10_000);
  const values = partition(random, whole, count, random.pick([1000, 5000, 500]));
  const exact = values.reduce((sum, value) => sum + value, 0);
  return {
    title: `Sund med kultur ved ${hall(random)}`,
    kle: "20.00.00",
    summary: [paragraph(`Beskrivelse af projektet "Sund med kultur" for borgere med stress, let depression eller let angst.`)],
    facts: [
      paragraph(
        `Formålet er at få borgere med stress tilbage på arbejdsmarkedet efter et 10 ugers forløb. Forløbet holdes i ${hall(random)} med to mødedage om ugen.`,
      ),
      subheading("Rekruttering og optag"),
      paragraph("Som udgangspunkt vil Jobcentret visitere borgere til forløbene. Det er et frivilligt tilbud."),
    ],
    economy: [
      paragraph(`Midlerne går til en koordinator ${random.integer(10, 20)} timer om ugen og til kulturinstitutionernes udgifter.`),
      subheading("Budget:"),
      {
        kind: "table",
        table: {
          head: random.chance(0.5) ? ["Post", "Beløb i kr."] : null,
          rows: sumRows(random, story, labels, values, (value) => grouped(value)),
          unit: "kr.",
        },
      },
    ],
    points: ["at projektet godkendes", `at udgiften på ${kroner(exact, making.form)} afholdes af sundhedspuljen`],
    attachments: [attachment(random, "Koordinatorens rolle og projektets faser")],
  };
}

/** Columns of years in millions, each with its total; roundings of half a unit for each part may show. */
export function investeringer(making: Making): Sag {
  const { random } = making;
  const first = making.day.year + 1;
  const labels = ["Skoler og dagtilbud", "Veje og broer", "Idrætsanlæg", "Kommunale ejendomme"];
  const columns = [0, 1, 2].map(() => ({
    story: making.next(),
    values: labels.map(() => pickKroner(random, 400_000, 9_000_000, 100_000)),
  }));
  const rows: TableRow[] = labels.map((label, row) => ({
    label,
    cells: columns.map(({ story, values }) => mark("sum-part", millions(values[row] ?? 0, 1), story)),
  }));
  const total: TableRow = {
    label: "I alt",
    cells: columns.map(({ story, values }) =>
      mark(
        "sum-total",
        millions(
          values.reduce((sum, value) => sum + value, 0),
          1,
        ),
        story,
      ),
    ),
  };
  return {
    title: `Investeringsoversigt ${first}-${first + 2}`,
    kle: "00.30.00",
    summary: [paragraph(`Forslag til investeringsoversigt for ${first} og overslagsårene drøftes forud for budgetseminaret.`)],
    facts: [paragraph("Anlægsrammen er fastlagt i budgetaftalen. Der er i forslaget taget højde for indekseringen.")],
    economy: [
      {
        kind: "table",
        table: { head: ["Mio. kr.", String(first), String(first + 1), String(first + 2)], rows: [...rows, total], unit: "" },
      },
    ],
    points: ["at forslaget drøftes", "at forslaget sendes videre til budgetseminaret"],
    attachments: [attachment(random, "Investeringsoversigt")],
  };
}

/** Budget and forecast with income, net lines and sub-totals: no column is a plain sum. */
export function budgetopfoelgning(making: Making): Sag {
  const { random } = making;
  const cells = (values: readonly number[]): string[] => values.map((value) => millions(value, 1).padStart(1));
  const signed = (value: number): string => `${value < 0 ? "-" : ""}${millions(value, 1)}`;
  const take = (): Kroner => pickKroner(random, 12_000_000, 300_000_000, 100_000);
  const rows: TableRow[] = [
    { label: "Skatter, tilskud og udligning", cells: ["-1.204,6", "-1.206,2", "-1,6"] },
    ...["Serviceudgifter", "Overførsler"].map((label) => {
      const budget = take();
      const drift = pickKroner(random, -4_000_000, 4_000_000, 100_000);
      return { label, cells: [...cells([budget, budget + drift]), signed(drift)] };
    }),
    { label: "Resultat af ordinær drift", cells: ["-38,4", "-40,1", "-1,7"] },
    { label: "Anlæg", cells: ["52,0", "47,5", "-4,5"] },
    { label: "heraf jordforsyning", cells: ["-6,0", "-3,2", "2,8"] },
    { label: "I alt, ændring af likvide aktiver", cells: ["13,6", "7,4", "-6,2"] },
  ];
  const negative = pickKroner(random, 200_000, 1_900_000, 1000);
  const story = making.next();
  return {
    title: `Budgetopfølgning pr. 31. marts ${making.day.year}`,
    kle: "00.30.14",
    summary: [
      paragraph(
        `Årets første budgetopfølgning viser et forventet mindreforbrug på driften og en forskydning af anlægsudgifter til ${making.day.year + 1}.`,
      ),
    ],
    facts: [
      paragraph("Serviceudgifterne forventes at ligge under rammen, mens overførslerne stiger som følge af konjunkturen."),
      { kind: "table", table: { head: ["Mio. kr.", "Budget", "Forventet", "Afvigelse"], rows, unit: "" } },
    ],
    economy: [
      paragraph(
        `Der er søgt om ${mark("applied", kroner(negative + 45_000, making.form))} i tillægsbevilling på ældreområdet, som er nedsat efter gennemgang med ${home(random)}.`,
      ),
    ],
    points: [
      "at budgetopfølgningen tages til efterretning",
      `at der gives en ${mark("modpost-sign", "positiv", story)} ${term("tillægsbevilling")} på ${mark("modpost", kroner(negative, making.form), `${story}:${negative}`)} til ældreområdet`,
      `at der gives en negativ ${term("tillægsbevilling")} på ${mark("modpost", kroner(negative, making.form), `${story}:${negative}`)} til administration, så bevillingerne er udgiftsneutrale`,
    ],
    attachments: [attachment(random, "Budgetopfølgningsnotat"), attachment(random, "Anlægsoversigt")],
  };
}
