import { mark } from "../marked.ts";
import { sentences } from "../prose/sentences.ts";
import { traps } from "../prose/traps.ts";
import { meddelelser } from "../sager/faste.ts";
import { sager } from "../sager/index.ts";
import { type Making, paragraph, refer, type Sag } from "../sager/making.ts";
import { absenceLines, makeDecision } from "./make-decisions.ts";
import type { CaseNumber, EarlierTreatment, Passage, Punkt } from "./meeting.ts";

/** The items of a meeting, in the order in which minutes have them. */
export function makePunkter(making: Making): Punkt[] {
  const { random } = making;
  const drafts: Omit<Punkt, "index">[] = [];
  const away = random.chance(0.35) ? making.members.slice(-1) : [];
  const absence = (): readonly string[] => (away.length > 0 && random.chance(0.7) ? absenceLines(making, away) : []);
  if (random.chance(0.7)) drafts.push(agenda(making));
  if (random.chance(0.6))
    drafts.push(information(making, random.pick(["Meddelelser", "Orientering fra formanden", "Orienteringer", "Gensidig orientering"])));
  const told = [...sager].sort(() => random.next() - 0.5).slice(0, random.integer(3, 7));
  for (const story of told) drafts.push({ ...fromSag(making, story(making)), absence: absence() });
  if (random.chance(0.5))
    drafts.push(information(making, random.pick(["Eventuelt", "Gensidig orientering", "Orientering fra administrationen"])));
  if (random.chance(0.4)) drafts.push(closed(making));
  if (random.chance(0.4)) drafts.push({ ...empty(random.pick(["Underskriftsark", "Underskriftsblad"])), kind: "signature" });
  const titles = new Set<string>();
  return drafts.filter(({ title }) => !titles.has(title) && titles.add(title)).map((draft, index) => ({ ...draft, index }));
}

const empty = (title: string): Omit<Punkt, "index"> => ({
  kind: "misc",
  title,
  caseNumber: null,
  summary: [],
  facts: [],
  economy: [],
  law: [],
  hearing: [],
  plan: [],
  recommendation: null,
  earlier: [],
  decision: [],
  absence: [],
  attachments: [],
  withdrawn: false,
});

function caseNumber({ random, day }: Making, kle: string): CaseNumber {
  return {
    year: day.year - random.integer(0, 1),
    serial: random.integer(101, 29_999),
    kle,
    facet: random.pick(["A00", "P35", "G01", "Ø39", "A26", "P22"]),
  };
}

function agenda(making: Making): Omit<Punkt, "index"> {
  return {
    ...empty("Godkendelse af dagsorden"),
    kind: "agenda",
    caseNumber: caseNumber(making, "00.22.02"),
    recommendation: { lead: `Formanden ${making.verb}`, points: ["at dagsordenen godkendes"] },
    decision: [
      making.random.pick([
        "Godkendt.",
        "Dagsordenen blev godkendt.",
        "Dagsordenen godkendt med den ændring, at punkt 4 behandles før punkt 3.",
      ]),
    ],
  };
}

function information(making: Making, title: string): Omit<Punkt, "index"> {
  const told = title === "Eventuelt" ? [] : meddelelser(making);
  return {
    ...empty(title),
    kind: "information",
    caseNumber: making.random.chance(0.5) ? caseNumber(making, "00.00.00") : null,
    summary: told,
    decision: [
      making.random.pick([
        "Taget til efterretning.",
        "Orienteringen blev taget til efterretning.",
        "Intet.",
        "Der var ingen orienteringer.",
      ]),
    ],
  };
}

function closed(making: Making): Omit<Punkt, "index"> {
  return { ...empty(making.random.pick(["Salg af erhvervsareal", "Personalesag", "Ejendomssag", "Køb af areal"])), kind: "closed" };
}

function fromSag(making: Making, sag: Sag): Omit<Punkt, "index"> {
  const { random } = making;
  const withdrawn = random.chance(0.04);
  return {
    ...empty(sag.title),
    kind: "sag",
    caseNumber: caseNumber(making, sag.kle),
    summary: sag.summary,
    facts: interleave(making, sag.facts),
    economy: sag.economy ?? [],
    law: sag.law ?? [],
    hearing: sag.hearing ?? [],
    plan: sag.plan ?? [],
    recommendation: { lead: leadOf(making), points: sag.points },
    earlier: random.chance(0.3) ? earlier(making) : [],
    decision: withdrawn ? [random.pick(["Punktet udgik.", "Sagen er taget af dagsordenen.", "Udsat."])] : makeDecision(making, sag),
    attachments: sag.attachments ?? [],
    withdrawn,
  };
}

function leadOf({ random, department, verb, udvalg, council, economy }: Making): string {
  const upper = udvalg === council ? council : random.pick([council, economy, udvalg]);
  return random.pick([
    `${department} ${verb}`,
    `${department} ${verb}`,
    `${department} ${verb} til ${upper}`,
    `${department} ${verb} over for ${upper}`,
  ]);
}

/** The story's own words with plain prose and traps between. Traps come as paragraphs or at a paragraph's end. */
function interleave(making: Making, facts: readonly Passage[]): Passage[] {
  const { random } = making;
  const result: Passage[] = [];
  for (const passage of facts) {
    // A sub-heading stands in front of its own text.
    if (passage.kind === "subheading") {
      result.push(passage);
      continue;
    }
    const more = random.chance(0.3) ? random.pick(traps)(making) : null;
    if (more !== null && passage.kind === "paragraph" && random.chance(0.5)) result.push(paragraph(`${passage.text} ${more}`));
    else {
      result.push(passage);
      if (more !== null) result.push(paragraph(more));
    }
    if (random.chance(0.4)) result.push(paragraph(random.pick(sentences)(making)));
  }
  return result;
}

/** Earlier treatments in other committees and, where a case came back, in this one. */
function earlier(making: Making): EarlierTreatment[] {
  const { random } = making;
  const bodies = [random.pick(making.others), ...(random.chance(0.4) ? [making.udvalg] : [])];
  return bodies.map((udvalg, index) => ({
    udvalg,
    ...refer(making, udvalg, -120 + index * 40, -90 + index * 40),
    text: [
      random.pick([
        "Anbefales.",
        "Tiltrådte indstillingen.",
        "Udsat.",
        `1.-2. Anbefales.`,
        "Sagen sendes tilbage til administrationen.",
        `${mark("history-text", "Udvalget ønskede begge modeller belyst")}.`,
      ]),
    ],
  }));
}
