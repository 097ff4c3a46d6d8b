/** Committees of invented municipalities: names as real ones have them, some of them nearly alike. The first is the council, the second its economy committee. */
export interface Municipality {
  readonly name: string;
  readonly council: string;
  readonly economy: string;
  readonly committees: readonly string[];
}

export const municipalities: readonly Municipality[] = [
  {
    name: "Rugsted Kommune",
    council: "Kommunalbestyrelsen",
    economy: "Økonomiudvalget",
    committees: [
      "Erhvervsudvalget",
      "Social- og Sundhedsudvalget",
      "Børne- og Skoleudvalget",
      "Byplanudvalget",
      "Miljø- og Teknikudvalget",
      "Kultur- og Fritidsudvalget",
    ],
  },
  {
    name: "Engholm Kommune",
    council: "Kommunalbestyrelsen",
    economy: "Økonomiudvalget",
    committees: [
      "Udvalget for Erhverv, Beskæftigelse og Uddannelse",
      "Miljø- og Byudvalget",
      "Børne- og Skoleudvalget",
      "Social- og Sundhedsudvalget",
      "Kultur- og Fritidsudvalget",
      "By-, Kultur-, Fritids- og Miljøudvalget",
    ],
  },
  {
    name: "Vesterlev Kommune",
    council: "Byrådet",
    economy: "Økonomiudvalget",
    committees: [
      "Børne- og Ungdomsudvalget",
      "Børne- og Undervisningsudvalget",
      "Klima- og Miljøudvalget",
      "Kultur-, Fritids- og Landdistriktsudvalget",
      "Beskæftigelsesudvalget",
      "Social- og Seniorudvalget",
    ],
  },
  {
    name: "Nørreskov Kommune",
    council: "Byrådet",
    economy: "Økonomi- og Erhvervsudvalget",
    committees: [
      "Teknik- og Miljøudvalget",
      "Plan- og Teknikudvalget",
      "Skole- og Børneudvalget",
      "Sundheds- og Forebyggelsesudvalget",
      "Arbejdsmarkeds- og Integrationsudvalget",
      "Natur-, Teknik- og Miljøudvalget",
    ],
  },
  {
    name: "Åstrup Kommune",
    council: "Byrådet",
    economy: "Økonomi- og Klimaudvalget",
    committees: [
      "Udvalget for Børn og Unge",
      "Udvalget for Teknik og Miljø",
      "Udvalget for Sundhed, Ældre og Handicap",
      "Job- og Socialudvalget",
      "Kulturudvalget",
      "Landdistriktsudvalget",
    ],
  },
];
