import { mark } from "../marked.ts";
import { proseDate } from "../model/calendar.ts";
import { type Kroner, kroner, millions, mio, partition, pickKroner } from "../model/money.ts";
import { firm, hall, school, street } from "../prose/places.ts";
import { attachment, type Making, paragraph, refer, type Sag, subheading, term } from "./making.ts";

/** Building works and the grants for them. */

const grant = (making: Making, story: number, value: Kroner): string => mark("grant", kroner(value, making.form), `${story}:${value}`);

/** One grant, stated twice, beside the older grant for the project's first phase. */
export function anlaegsbevilling(making: Making): Sag {
  const { random, council } = making;
  const story = making.next();
  const value = pickKroner(random, 600_000, 9_900_000, random.pick([1000, 5000, 10_000]));
  const older = pickKroner(random, 50_000, 400_000, 5000);
  const place = random.pick([street(random), hall(random), school(random)]);
  return {
    title: `Anlægsbevilling til renovering af ${place}`,
    kle: "82.20.00",
    summary: [
      paragraph(
        `Der søges om frigivelse af midler til renovering af ${place}, hvor eftersynet viste skader på både belægning og afvanding.`,
      ),
    ],
    facts: [
      paragraph(
        `${council} meddelte den ${proseDate(random, refer(making, council, -500, -200).day)} en anlægsbevilling på ${kroner(older, making.form)} til projektering. Projektet er nu udbudt, og det laveste af ${random.integer(3, 6)} tilbud er fra ${firm(random)}.`,
      ),
      paragraph(`Arbejdet deles i to etaper, så der hele tiden er åbent for trafik i den ene retning.`),
    ],
    economy: [
      paragraph(
        `${term("Anlægsbevilling")} på ${grant(making, story, value)} over projekt nr. ${random.integer(600_000, 659_999)} finansieres af det afsatte ${term("rådighedsbeløb")}.`,
      ),
    ],
    points: [
      `at der gives en ${term("anlægsbevilling")} på ${grant(making, story, value)} til renovering af ${place}`,
      `at bevillingen finansieres af det afsatte ${term("rådighedsbeløb")}`,
    ],
    attachments: [attachment(random, "Eftersynsrapport"), attachment(random, "Overslag")],
  };
}

/** One total in millions, split over years; its parts add up to the digit shown. */
export function flereAar(making: Making): Sag {
  const { random } = making;
  const story = making.next();
  const first = making.day.year;
  const decimals = random.pick([1, 1, 1, 2]);
  const unit = decimals === 1 ? 100_000 : 10_000;
  const value = pickKroner(random, 2_000_000, 12_000_000, unit);
  const years = random.integer(2, 3);
  const parts = partition(random, value, years, unit).map(
    (part, index) => `${mark("sum-part", `${millions(part, decimals)} mio. kr.`, story)} i ${first + index}`,
  );
  const split = `${parts.slice(0, -1).join(", ")} og ${parts.at(-1)}`;
  const place = school(random);
  return {
    title: `Udvidelse af ${place} – frigivelse af anlægsmidler`,
    kle: "82.06.00",
    summary: [paragraph(`Udvidelsen af ${place} er klar til udbud, og der søges om ${term("anlægsbevilling")} til opgaven.`)],
    facts: [
      paragraph(`Der bygges ${random.integer(4, 9)} nye klasselokaler og et faglokale. Elevtallet forventes at toppe i ${first + 4}.`),
      paragraph(`Driften stiger med ${mio(pickKroner(random, 200_000, 900_000, 100_000))} om året, når bygningen er taget i brug.`),
    ],
    economy: [
      paragraph(
        `Den samlede udgift er på i alt ${mark("sum-total", `${millions(value, decimals)} mio. kr.`, story)} fordelt med ${split}, finansieret af det afsatte ${term("rådighedsbeløb")}.`,
      ),
    ],
    points: [`at der meddeles ${term("anlægsbevilling")} på i alt ${millions(value, decimals)} mio. kr.`, "at midlerne frigives"],
    decisions: [["Byrådet godkendte indstillingen med den bemærkning, at der arbejdes videre med solceller på taget."]],
    attachments: [attachment(random, "Skitseforslag"), attachment(random, "Tidsplan for byggeriet")],
  };
}

/** A finished work: grant, spending and what is left. Amounts that differ and are all right. */
export function anlaegsregnskab(making: Making): Sag {
  const { random } = making;
  const granted = pickKroner(random, 1_000_000, 8_000_000, 100_000);
  const left = pickKroner(random, 12_000, 240_000, 1) + 1;
  const place = street(random);
  return {
    title: `Anlægsregnskab for cykelsti langs ${place}`,
    kle: "00.32.00",
    summary: [paragraph(`Anlægsregnskabet for cykelstien langs ${place} forelægges til godkendelse.`)],
    facts: [
      paragraph(
        `Der er givet anlægsbevilling på ${kroner(granted, making.form)}. Regnskabet viser et forbrug på ${kroner(granted - left, making.form)} og dermed et mindreforbrug på ${kroner(left, making.form)}, som tilgår ${term("kassebeholdningen")}.`,
      ),
      paragraph(
        `Af den oprindelige bevilling blev ${kroner(pickKroner(random, 100_000, 300_000, 1000), making.form)} overført til næste etape ved budgetopfølgningen pr. 30. september.`,
      ),
    ],
    economy: [paragraph("Anlægsregnskabet er revideret af BDO, som ikke havde bemærkninger.")],
    points: ["at anlægsregnskabet godkendes"],
    attachments: [attachment(random, "Anlægsregnskab")],
  };
}

/** Two ways of doing it, each with its own grant: which one, the committee decides. */
export function modeller(making: Making): Sag {
  const { random } = making;
  const place = hall(random);
  const cheap = pickKroner(random, 300_000, 900_000, 10_000);
  const dear = cheap + pickKroner(random, 200_000, 900_000, 10_000) + 7000;
  return {
    title: `Ny belægning ved ${place}`,
    kle: "05.01.00",
    summary: [paragraph(`Udvalget skal tage stilling til, hvilken af to løsninger der skal bruges ved ${place}.`)],
    facts: [
      subheading("Model A"),
      paragraph(`Pladsen belægges med asfalt. Løsningen kræver en anlægsbevilling på ${kroner(cheap, making.form)}.`),
      subheading("Model B"),
      paragraph(`Pladsen belægges med klinker og regnbede. Løsningen kræver en anlægsbevilling på ${kroner(dear, making.form)}.`),
    ],
    economy: [
      paragraph(
        `Model A koster ${kroner(cheap, making.form)}, og model B koster ${kroner(dear, making.form)}, en forskel på ${kroner(dear - cheap, making.form)}. Der er afsat ${kroner(cheap + 50_000, making.form)} på investeringsoversigten.`,
      ),
    ],
    points: [`at model B vælges`, `at der gives en anlægsbevilling på ${kroner(dear, making.form)}, som dækkes af puljen til byfornyelse`],
    decisions: [
      [`Model A blev valgt, og der gives en anlægsbevilling på ${kroner(cheap, making.form)}.`],
      ["Ad. 1 Godkendt.", "Ad. 2 Godkendt."],
    ],
    attachments: [attachment(random, "Skitse til pladsen")],
  };
}
