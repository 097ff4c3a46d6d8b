/**
 * The headings of an item's sections, and the part each plays.
 *
 * One row per heading as municipalities write it. A new municipality's heading is one more row here: parser,
 * grammar, snippets and completion read this table. Source of the forms: published minutes of some forty
 * municipalities (see docs/format.md).
 */

/** The part a section plays in an item (punkt). */
export type SectionRole =
  | "summary"
  | "facts"
  | "facts-economy"
  | "container"
  | "economy"
  | "law"
  | "hearing"
  | "communication"
  | "plan"
  | "route"
  | "recommendation"
  | "recommendation-decision"
  | "history"
  | "decision"
  | "attachments";

/**
 * How sure a line that is exactly this heading is one:
 * - `strong`: always a section heading;
 * - `weak`: an ordinary sub-heading in many files. A section only where the file itself uses it so: in at least two
 *   items, or (for `facts` headings) where the item has no facts section open.
 */
export type HeadingStrength = "strong" | "weak";

export interface SectionHeading {
  /** As it is usually written; compared without case, markdown marks and a trailing colon. */
  readonly text: string;
  readonly role: SectionRole;
  readonly strength: HeadingStrength;
}

const rows: readonly (readonly [SectionRole, HeadingStrength, readonly string[]])[] = [
  [
    "summary",
    "strong",
    [
      "Resumé",
      "Resume",
      "Resumè",
      "Sagsresumé",
      "Sagsresume",
      "Sammendrag",
      "Anledning",
      "Sagens kerne",
      "Sagens formål",
      "Formål med sagen",
      "Sagstema",
      "Beslutningstema",
      "Præsentation",
      "Kort resumé",
      "Kort resume",
      "Sagen kort",
      "Sagens indhold",
      "Kort sagsfremstilling",
      "Hvad handler sagen om",
      "Hvad skal vi beslutte",
      "Indledning/Baggrund",
    ],
  ],
  ["summary", "weak", ["Formål", "Indledning", "Emne", "Tema"]],
  [
    "facts",
    "strong",
    [
      "Sagsfremstilling",
      "Sagsbeskrivelse",
      "Beskrivelse af sagen",
      "Redegørelse",
      "Baggrund og vurdering",
      "Problemstilling",
      "Løsning",
      "Supplerende sagsfremstilling",
      "Supplerende sagsbeskrivelse",
      "Supplerende oplysninger",
      "Yderligere sagsfremstilling",
      "Sagens oplysninger",
      "Sagens baggrund",
      "Sagsfremstilling og vurdering",
      "Sagsfremstilling/indhold",
      "Uddybende sagsfremstilling",
      "Beskrivelse og vurdering",
      "Uddybende bemærkninger",
    ],
  ],
  ["facts", "weak", ["Baggrund", "Beskrivelse", "Vurdering", "Sagen", "Administrationens vurdering", "Forvaltningens vurdering"]],
  ["facts-economy", "strong", ["Sagsfremstilling og økonomi"]],
  ["container", "strong", ["Fremstilling"]],
  [
    "economy",
    "strong",
    [
      "Økonomi",
      "Økonomiske konsekvenser",
      "Økonomiske konsekvenser og finansiering",
      "Økonomiske forhold",
      "Økonomiske forhold og konsekvenser",
      "Økonomi og organisatoriske konsekvenser",
      "Økonomiske og personalemæssige konsekvenser",
      "Økonomiske og erhvervsmæssige konsekvenser",
      "Økonomi og finansiering",
      "Bevillingsmæssige konsekvenser",
      "Økonomi og bevilling",
      "Økonomi og ressourcer",
      "Økonomiske/ressourcemæssige konsekvenser",
      "Økonomi og personale",
      "Økonomi/personaleforhold",
      "Økonomi/personale",
      "Økonomisk vurdering",
      "Økonomiske bemærkninger",
    ],
  ],
  ["economy", "weak", ["Bevilling", "Finansiering"]],
  [
    "law",
    "strong",
    [
      "Lovgrundlag",
      "Lovgrundlag – link",
      "Lovgrundlag - link",
      "Retsgrundlag",
      "Retsregler og andre forskrifter",
      "Juridiske og planmæssige forhold",
      "Lovhjemmel",
      "Retligt grundlag",
      "Lovgrundlag m.v.",
      "Lovgrundlag mv.",
      "Lovgrundlag, planer m.v.",
      "Lovgrundlag, planer mv.",
      "Relevante lovbestemmelser",
      "Love og regler",
    ],
  ],
  ["law", "weak", ["Jura", "Juridiske forhold", "Lovgivning"]],
  [
    "hearing",
    "strong",
    [
      "Høring",
      "Inddragelse og høring",
      "Høring og sagsgang",
      "Dialog/høring",
      "Handicapaspekter",
      "Høring af Handicaprådet",
      "Høring af Ældrerådet",
      "Høring af Handicaprådet/Ældrerådet",
      "Høring af Ældrerådet og Handicaprådet",
      "Høring af Handicaprådet og Ældrerådet",
    ],
  ],
  ["hearing", "weak", ["Inddragelse", "Borgerinddragelse"]],
  ["communication", "strong", ["Kommunikation", "Kommunikation og formidling", "Kommunikation/Høring", "Kommunikation og inddragelse"]],
  [
    "plan",
    "strong",
    [
      "Øvrige konsekvenser",
      "Andre konsekvenser",
      "Personalemæssige konsekvenser",
      "CO2-konsekvensvurdering",
      "Tidsperspektiv",
      "Personale",
      "Øvrige forhold",
      "Afledte konsekvenser",
      "Tværgående konsekvenser",
      "Handlemuligheder",
      "Forventet konsekvens",
      "Andre relevante dokumenter",
    ],
  ],
  ["plan", "weak", ["Tidsplan", "Alternativer", "Effekt", "Miljøvurdering", "Konsekvenser", "Videre proces", "Den videre proces"]],
  [
    "route",
    "strong",
    [
      "Sagsprocedure",
      "Sagsgang",
      "Sagsgang og sagstype",
      "Sagen afgøres i",
      "Sagen afgøres af",
      "Beslutningen træffes af",
      "Beslutningskompetence",
      "Hvem beslutter",
      "Kompetence",
      "Forventet sagsgang",
      "Politisk behandling",
      "Sagens behandling",
      "Sagens gang",
      "Sagen behandles i",
      "Beslutningsproces",
      "Kompetenceudvalg",
    ],
  ],
  [
    "recommendation",
    "strong",
    [
      "Indstilling",
      "Indstillinger",
      "Administrativ indstilling",
      "Administrationens indstilling",
      "Administrationen indstiller",
      "Forvaltningens indstilling",
      "Forvaltningen indstiller",
      "Direktionens indstilling",
      "Direktionen indstiller",
      "Direktørens indstilling",
      "Centerets indstilling",
      "Centrets indstilling",
      "Udvalgets indstilling",
      "Magistratens indstilling",
      "Kommunaldirektørens indstilling",
      "Forvaltningens anbefaling",
      "Administrationens anbefaling",
      "Forvaltningens forslag til beslutning",
      "Administrationens forslag til beslutning",
      "Forslag til beslutning",
      "Administrationens forslag",
      "Forvaltningens forslag",
      "Anbefaling",
      "Beslutningsforslag",
      "Beslutningspunkter",
      "Formandens indstilling",
      "Formanden indstiller",
      "Borgmesterens indstilling",
      "Borgmesteren indstiller",
      "Alternativ indstilling",
      "Supplerende indstilling",
      "Ændret indstilling",
      "Revideret indstilling",
      "Forvaltningen foreslår",
      "Administrationen foreslår",
      "Direktionen foreslår",
    ],
  ],
  ["recommendation-decision", "strong", ["Indstilling og beslutning"]],
  [
    "history",
    "strong",
    [
      "Historik",
      "Sagens forløb",
      "Tidligere behandling",
      "Tidligere behandlinger",
      "Punktet behandlet tidligere",
      "Sagshistorik",
      "Tidligere beslutninger",
      "Sagens tidligere behandling",
      "Tidligere politisk behandling",
      "TidligerePolitiskBehandling",
    ],
  ],
  ["history", "weak", ["Sagsforløb", "Forhistorie"]],
  [
    "decision",
    "strong",
    [
      "Beslutning",
      "Beslutninger",
      "Vedtagelse",
      "Udvalgets beslutning",
      "Byrådets beslutning",
      "Kommunalbestyrelsens beslutning",
      "Sagens beslutning",
    ],
  ],
  ["decision", "weak", ["Afgørelse", "Konklusion"]],
  [
    "attachments",
    "strong",
    [
      "Bilag",
      "Sagens bilag",
      "Vedlagte bilag",
      "Vedhæftede bilag",
      "Bilag (vedlagt)",
      "Bilagsliste",
      "Samlet bilagsliste",
      "Bilagsoversigt",
      "Bilagsfortegnelse",
      "Bilag til sagen",
      "Bilag til punktet",
    ],
  ],
];

export const sectionHeadings: readonly SectionHeading[] = rows.flatMap(([role, strength, texts]) =>
  texts.map((text) => ({ text, role, strength })),
);

/** Headings of the form `Administrationen indstiller til Byrådet`, without a comma or verb behind. */
export const recommendationHeading =
  /^(?:Administrationen|Forvaltningen|Direktionen|Formanden|Borgmesteren|Kommunaldirektøren) (?:indstiller|foreslår|anbefaler)(?: (?:til|over ?for) (?:udvalget for )?(?:[A-ZÆØÅ]\p{L}{2,20}(?:-,?| og)? ?){1,5}(?:at (?:anbefale|indstille|tiltræde)(?: (?:til |over ?for )?[A-ZÆØÅ]\p{L}{2,30})?)?)?$/u;

/** `Sagsforløb: BY`: the bodies that a case passes, in abbreviations, on the heading's own line. */
export const routeHeading =
  /^(?:Sagsforløb|SAGSFORLØB|Sagsgang|SAGSGANG|Kompetence|KOMPETENCE): ?[A-ZÆØÅ]{1,5}(?:[/, +-]{1,3}[A-ZÆØÅ]{1,5}){0,8}$/;

/** Roles of which one item may hold several sections: one for each committee, each treatment, each supplement. */
export const repeatableRoles: ReadonlySet<SectionRole> = new Set(["decision", "recommendation-decision", "history"]);

/** Roles that count as an item's case facts (Sagsfremstilling). */
export const factsRoles: ReadonlySet<SectionRole> = new Set(["facts", "facts-economy"]);

/** Roles that count as an item's Indstilling. */
export const recommendationRoles: ReadonlySet<SectionRole> = new Set(["recommendation", "recommendation-decision"]);

/** Roles that count as an item's Beslutning. */
export const decisionRoles: ReadonlySet<SectionRole> = new Set(["decision", "recommendation-decision"]);
