/** What the made-up meetings are about: titles, people, places. */

export const udvalg: readonly string[] = [
  "Erhvervsudvalget",
  "Økonomiudvalget",
  "Kommunalbestyrelsen",
  "Miljø- og Teknikudvalget",
  "Børne- og Skoleudvalget",
  "Social- og Sundhedsudvalget",
  "Kultur- og Fritidsudvalget",
  "Byplanudvalget",
  "Udvalget for Erhverv, Beskæftigelse og Uddannelsesinstitutioner",
];

export const matters: readonly string[] = [
  "Godkendelse af",
  "Orientering om",
  "Forslag til",
  "Opfølgning på",
  "Status for",
  "Høring om",
  "Udbud af",
  "Evaluering af",
  "Revision af",
  "Drøftelse af",
];

export const subjects: readonly string[] = [
  "lokalplan for",
  "strategi for",
  "handleplan for",
  "kvalitetsstandard for",
  "samarbejde om",
  "takster for",
  "partnerskab om",
  "renovering af",
  "tilsyn med",
  "indsats for",
  "vedtægt for",
  "helhedsplan for",
];

export const objects: readonly string[] = [
  "daginstitutionerne",
  "plejehjemmet",
  "cykelstierne",
  "idrætshallen",
  "kulturhuset",
  "skolen",
  "biblioteket",
  "havnen",
  "stationsområdet",
  "erhvervsområdet",
  "boligerne",
  "genbrugspladsen",
  "svømmehallen",
  "spildevandsanlægget",
  "ungdomsskolen",
  "sundhedshuset",
];

export const streets: readonly string[] = [
  "Kongevejen",
  "Skodsborgvej",
  "Rådhustorvet",
  "Søndergade",
  "Birkerødvej",
  "Strandvejen",
  "Roskildevej",
  "Nordre Ringvej",
  "Møllevej",
  "Herstedvestervej",
  "Egelundsvej",
  "Vallensbækvej",
  "Parkallé",
  "Skovlunden",
  "Bygaden",
  "Damgårdsvej",
  "Kastanjealléen",
  "Hovedgaden",
  "Øverødvej",
  "Gl. Holtevej",
];

export const firstNames: readonly string[] = [
  "Randi",
  "Jacob",
  "Trine",
  "Anika",
  "Erik",
  "Birgitte",
  "Martha",
  "Søren",
  "Åse",
  "Mette",
  "Lars",
  "Øjvind",
  "Pia",
  "Henrik",
];

export const lastNames: readonly string[] = [
  "Mondorf",
  "Netteberg",
  "Dybkjær",
  "Olsen",
  "Jensen",
  "Lundgren",
  "Frandsen",
  "Nørgård",
  "Bille",
  "Rasmussen",
  "Åkjær",
  "Thygesen",
];

export const places: readonly string[] = ["Skodsborgvej 311, 2850 Nærum", "Lokale 1, forhallen", "Rådhuset, mødelokale 2", "Teams"];

export const attachments: readonly string[] = [
  "Notat om",
  "Høringssvar vedrørende",
  "Tidsplan for",
  "Kortbilag til",
  "Budgetoverslag for",
  "Brev til naboer om",
];

export const decisions: readonly string[] = [
  "Tiltrådte indstillingen.",
  "Taget til efterretning.",
  "Godkendt.",
  "Indstillingen blev fulgt.",
  "Sagen udsættes.",
];
