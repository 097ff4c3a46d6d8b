import { language, t } from "../localize.ts";
import type { Sagsforloeb, SagsforloebTreatment } from "../looking.ts";
import { committeeText, countText, dateText, kronerText, treatedText } from "../wording.ts";
import type { Picture, PictureTreatment } from "./picture.ts";

/** A case over time, in the user's words. */
export function pictureOf(model: Sagsforloeb): Picture {
  const { sagsnummer, titles, committees, treatments } = model;
  return {
    language: language(),
    sagsnummer,
    heading: t("Sag {0}", sagsnummer),
    title: titles[0] ?? "",
    summary: summaryOf(model),
    timelineLabel: t("Sagens behandlinger over tid, en række for hvert udvalg"),
    hint: t("Piletasterne går fra behandling til behandling, Enter åbner punktet."),
    listHeading: t("Behandlinger"),
    lanes: committees.map(committeeText),
    treatments: treatments.map((treatment) => wordsOf(treatment, committeeText(committees[treatment.committee] ?? null), titles[0])),
  };
}

function summaryOf({ titles, committees, treatments, older }: Sagsforloeb): string[] {
  const dates = treatments.flatMap(({ date }) => date ?? []);
  const first = dates[0];
  const last = dates.at(-1);
  const where = committees.length === 1 ? committeeText(committees[0] ?? null) : t("{0} udvalg", committees.length);
  const times = treatedText(treatments.length + older);
  const sentences = [
    first === undefined || last === undefined || first === last || older > 0
      ? t("Sagen er {0} i {1}, senest {2}.", times, where, dateText(last ?? null))
      : t("Sagen er {0} i {1}, fra {2} til {3}.", times, where, dateText(first), dateText(last)),
  ];
  if (older > 0) {
    sentences.push(t("De {0} ældste behandlinger er ikke vist.", countText(older)));
  }
  const others = titles.slice(1, 4).map((title) => `»${title}«`);
  if (others.length > 0) {
    sentences.push(t("Tidligere titler: {0}.", others.join(", ")));
  }
  return sentences;
}

function wordsOf(
  { date, committee, number, title, decision, granted }: SagsforloebTreatment,
  committeeName: string,
  sagTitle: string | undefined,
): PictureTreatment {
  // The case's own title stands above, and need not stand on each card.
  const own = title.trim() === sagTitle ? "" : title;
  const punkt = number === null ? own : own === "" ? t("Punkt {0}", number) : t("Punkt {0}: {1}", number, own);
  const when = dateText(date);
  const decided = decision ?? t("Ingen beslutning");
  const amounts = granted.map(({ ore }) => kronerText(ore)).join(", ");
  const grant = amounts === "" ? "" : t("Bevilget: {0}", amounts);
  return {
    day: date === null ? null : Math.round(Date.parse(date) / 86_400_000),
    lane: committee,
    when,
    punkt,
    committee: committeeName,
    decision: decided,
    granted: grant,
    label: [when, committeeName, punkt, decided, grant].filter((part) => part !== "").join(". "),
  };
}
