import { mark } from "../marked.ts";
import { proseDate, workday } from "../model/calendar.ts";
import { type Kroner, kroner, mio, partition, pickKroner } from "../model/money.ts";
import { home, school } from "../prose/places.ts";
import { attachment, ended, type Making, paragraph, type Sag, term } from "./making.ts";

/** Grants that others give the municipality. A giver's commitment is one amount in the whole item; other amounts have other parts. */

const givers = [
  { name: "Styrelsen for Arbejdsmarked og Rekruttering", short: "STAR" },
  { name: "Sundhedsstyrelsen", short: "SST" },
  { name: "Socialstyrelsen", short: "Socialstyrelsen" },
  { name: "Kulturministeriet", short: "KUM" },
  { name: "Børne- og Undervisningsministeriet", short: "BUVM" },
  { name: "Slots- og Kulturstyrelsen", short: "SLKS" },
] as const;
const projects = [
  "Flere i fleksjob",
  "Trygge overgange",
  "Sammen om bedre match",
  "Den gode start",
  "Bevæg dig for livet",
  "Mestring og hverdag",
  "Grønne fællesskaber",
  "Motivation som drivkraft",
] as const;
const posts = [
  "til ansættelse af projektleder",
  "til eksternt konsulentfirma",
  "til materialer m.v.",
  "til transport",
  "til evaluering",
  "til revision",
  "til kompetenceudvikling",
  "til frikøb af medarbejdere",
];

/** The amount of a grant as it stands in one place. */
const grant = (making: Making, story: number, value: Kroner): string => mark("grant", kroner(value, making.form), `${story}:${value}`);

/** A state pool, committed; the parts may be listed; passed on as a supplementary grant. */
export function tilsagn(making: Making): Sag {
  const { random, municipality } = making;
  const giver = random.pick(givers);
  const project = random.pick(projects);
  const story = making.next();
  const unit = random.pick([1, 100, 1000]);
  const value = pickKroner(random, 160_000, 2_400_000, unit) + (unit === 1 ? random.integer(1, 9) : 0);
  const count = random.integer(3, 6);
  const parts = partition(random, value, count, unit);
  const names = [...posts].sort(() => random.next() - 0.5).slice(0, count);
  const pieces = parts.map((part, index) => `${mark("sum-part", kroner(part, making.form), story)} ${names[index]}`);
  const listed = `${pieces.slice(0, -1).join(", ")} og ${pieces.at(-1)}`;
  const told = workday(random, making.day, -80, -20);
  const total = mark("sum-total", grant(making, story, value), story);
  const withParts = random.chance(0.6);
  const rounded = `knap ${mio(Math.ceil(value / 100_000) * 100_000)}`;
  const repeated = random.chance(0.5) ? grant(making, story, value) : rounded;
  const economy = withParts
    ? `${giver.short} har bevilget ${total} til dækning af udgifter på ${listed}. Bevillingen kan kun benyttes til de godkendte udgifter i projektet.`
    : `Der er givet bevilling på ${grant(making, story, value)}, som kun kan anvendes til at dække de udgifter, der fremgår af ansøgningen.`;
  return {
    title: `${project} (bevilling)`,
    kle: "15.20.24",
    summary: [
      paragraph(
        `${municipality} har fået tilsagn om ${grant(making, story, value)} fra ${giver.name} til gennemførelse af projekt "${project}".`,
      ),
    ],
    facts: [
      paragraph(
        ended(
          `${giver.name}${giver.short === giver.name ? "" : ` (${giver.short})`} har udmeldt en pulje, som kommuner kan søge. Kommunen søgte den ${proseDate(random, workday(random, making.day, -200, -120))} om ${mark("applied", kroner(value + random.integer(2, 9) * 15_000, making.form))} og fik den ${proseDate(random, told)} tilsagn om ${repeated}`,
        ),
      ),
      paragraph(
        "Med puljen bliver det muligt at ansætte en koordinator, som sammen med de to medarbejdere, der i forvejen arbejder med området, kan forstærke indsatsen.",
      ),
    ],
    economy: [paragraph(economy)],
    points: [
      `at der gives ${term("tillægsbevilling")} på ${grant(making, story, value)} til gennemførelse af projekt "${project}", som finansieres af ekstern bevilling fra ${giver.name}`,
    ],
    attachments: [attachment(random, "Ansøgning"), attachment(random, "Tilsagn om tilskud"), attachment(random, "Bevillingsskema")],
  };
}

/** A pool that asks for co-financing: the whole, the grant and the municipality's share agree to the krone. */
export function medfinansiering(making: Making): Sag {
  const { random } = making;
  const giver = random.pick(givers);
  const project = random.pick(projects);
  const story = making.next();
  const percent = random.pick([20, 25, 10, 40, 50]);
  const total = pickKroner(random, 200_000, 1_900_000, 1000) - (random.chance(0.5) ? 0 : 250 * 4);
  const share = (total * percent) / 100;
  const given = total - share;
  const sign = random.pick([" pct.", " %", " procent", "%"]);
  return {
    title: `Projekt "${project}" på ${home(random)} (bevilling)`,
    kle: "27.03.00",
    summary: [
      paragraph(`${giver.name} har givet tilsagn om ${grant(making, story, given)} til projekt "${project}". Kommunen skal selv bidrage.`),
    ],
    facts: [
      paragraph(
        `Projektet retter sig mod beboerne på ${home(random)} og deres pårørende. Det bygger på erfaringer fra fire andre kommuner og gennemføres sammen med ${school(random)}.`,
      ),
    ],
    economy: [
      paragraph(
        `En forudsætning for bevilling fra denne pulje er, at kommunen medfinansierer ${mark("percent", `${percent}${sign}`, story)} af udgifterne. De samlede udgifter er således ${mark("sum-total", mark("whole", kroner(total, making.form), story), story)}, hvoraf der er bevilget ${mark("sum-part", grant(making, story, given), story)}, mens de resterende ${mark("sum-part", mark("share", kroner(share, making.form), story), story)} medfinansieres af områdets driftsbudget.`,
      ),
    ],
    points: [
      `at der gives ${term("tillægsbevilling")} på ${grant(making, story, given)} til projekt "${project}", som finansieres af ekstern bevilling fra ${giver.name}`,
      `at kommunens ${term("medfinansiering")} på ${mark("share", kroner(share, making.form), story)} afholdes inden for rammen`,
    ],
    attachments: [attachment(random, "Bevillingsbrev"), attachment(random, "Projektbeskrivelse")],
  };
}

/** Applied for one amount, given another, of a pool of a third, in a period; all in one item as in real life. */
export function tildelt(making: Making): Sag {
  const { random, municipality } = making;
  const story = making.next();
  const given = pickKroner(random, 1_000_000, 3_000_000, 100_000);
  const first = making.day.year;
  return {
    title: "Partnerskab om omlægning af socialpsykiatrien",
    kle: "27.00.00",
    summary: [
      paragraph(
        `${municipality} er udpeget som en af de kommuner, der tildeles projektmidler. Der ydes et samlet tilsagnsbeløb på 13.000.000 kr. fra ${first} – ${first + 2}. ${municipality} har ansøgt om ${mark("applied", kroner(given + random.integer(1, 40) * 1015))} og er tildelt ${grant(making, story, given)} i perioden 1. januar ${first} til 30. september ${first + 2}.`,
      ),
    ],
    facts: [
      paragraph(
        `Ansøgningen er fremsendt med forbehold for politisk godkendelse. Af de tildelte ${mio(given)} anvendes ca. halvdelen i det første år.`,
      ),
    ],
    economy: [paragraph("Projektet gennemføres inden for områdets budgetramme med de tilførte projektmidler.")],
    points: ["at sagen tages til efterretning"],
    attachments: [attachment(random, "Tildeling af projektmidler")],
  };
}
