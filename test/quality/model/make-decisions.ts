import { mark } from "../marked.ts";
import { withParty } from "../prose/people.ts";
import { type Making, own, type Sag } from "../sager/making.ts";
import type { Person } from "./meeting.ts";

/** How committees decide, in the words of minutes: short, by points, by votes. */
export function makeDecision(making: Making, sag: Sag): readonly string[] {
  const { random, council, economy } = making;
  if (sag.decisions !== undefined && random.chance(0.5)) return random.pick(sag.decisions);
  const count = sag.points.length;
  const upper = making.udvalg === council ? "Regionsrådet" : making.udvalg === economy ? council : economy;
  const capitals = mark("udvalg-own", making.udvalg.toUpperCase());
  const choices: readonly (readonly string[])[] = [
    ["Godkendt."],
    ["Godkendt"],
    ["Tiltrådte indstillingen."],
    ["Tiltrådt, idet input vil indgå i det videre arbejde."],
    ["Indstillingen godkendt."],
    ["Anbefales."],
    ["Anbefales. Udvalget ønsker en status på sagen inden sommerferien."],
    [`${own(making)} godkendte indstillingen.`],
    [`${own(making)} anbefaler over for ${upper}, at indstillingen godkendes.`],
    [`${capitals} tiltrådte direktionens forslag.`],
    [`Indstilles til ${upper} til godkendelse.`],
    [count === 1 ? "1. Godkendt" : `1.-${count}. ${random.pick(["Godkendt.", "Anbefales."])}`],
    Array.from({ length: count }, (_, index) => `${random.pick(["Ad.", "Ad"])} ${index + 1} Godkendt.`),
    Array.from({ length: count }, (_, index) => `${index + 1}. ${random.pick(["Godkendt", "Anbefales", "Taget til efterretning."])}`),
    ["Udsat til et kommende møde."],
    ["Sagen sendes tilbage til forvaltningen med henblik på yderligere belysning."],
    votes(making),
    votes(making),
    [`Punkt 1: ${own(making)} anbefaler, at indstillingens første punkt godkendes.`, "Punkt 2: Udsat."].slice(0, random.integer(1, 2)),
    ["Drøftet. Udvalget lægger vægt på, at borgerne inddrages tidligt, og at der følges op på de 3 nævnte indsatser."],
  ];
  return random.pick(choices);
}

function votes({ random, members, udvalg }: Making): readonly string[] {
  const against = random.integer(1, Math.floor((members.length - 1) / 2));
  const parties = [...new Set(members.map(({ party }) => party))];
  const [one = "A", two = "V", ...rest] = parties;
  return random.pick([
    [
      `Med stemmerne ${members.length - against} for og ${against} imod godkendte ${mark("udvalg-own", udvalg)} indstillingen.`,
      `Imod stemte: ${two}.`,
    ],
    [
      `Indstillingen blev vedtaget med ${members.length - against} stemmer imod ${against}.`,
      `For stemte: ${[one, ...rest].join(", ")}.`,
      `Imod stemte: ${two}.`,
    ],
    [
      `Et flertal bestående af ${members.slice(0, 3).map(withParty).join(", ")} godkendte indstillingen.`,
      `Mindretalsudtalelse fra ${two}: Sagen burde være sendt i høring.`,
    ],
  ]);
}

const ways: readonly ((person: string) => string)[] = [
  (person) => `${person} deltog ikke i punktets behandling.`,
  (person) => `${person} var fraværende.`,
  (person) => `Afbud: ${person}`,
  (person) => `Fraværende: ${person}`,
  (person) => `${person} erklærede sig inhabil og deltog ikke i behandlingen af punktet.`,
];

/** Lines on who took no part; the name is marked. */
export function absenceLines(making: Making, absent: readonly Person[]): readonly string[] {
  const way = making.random.pick(ways);
  return absent.map((person) => way(`${mark("absent", person.name)}${person.party === "" ? "" : ` (${person.party})`}`));
}
