import type { Fault } from "../document.ts";
import { datoUmulig } from "./dato-umulig.ts";
import { tocFaults } from "./indholdsfortegnelse.ts";
import { indstillingspunktNummerering } from "./indstillingspunkt-nummerering.ts";
import { moedeUkendt } from "./moede-ukendt.ts";
import { moededatoUenig } from "./moededato-uenig.ts";
import { moneyFaults } from "./money.ts";
import { moreMoneyFaults } from "./more-money.ts";
import { nameFaults } from "./names.ts";
import { punktNummerering } from "./punkt-nummerering.ts";
import { referenceFaults } from "./references.ts";
import { sectionFaults } from "./sections.ts";
import { ugedagForkert } from "./ugedag-forkert.ts";

/** What plants a fault of each rule. */
export const faults: readonly Fault[] = [
  ...sectionFaults,
  punktNummerering,
  indstillingspunktNummerering,
  ...tocFaults,
  datoUmulig,
  ugedagForkert,
  moededatoUenig,
  ...nameFaults,
  ...moneyFaults,
  ...moreMoneyFaults,
  ...referenceFaults,
  moedeUkendt,
];

/** Rules for which no fault is planted, each with the reason. */
export const exempt: Readonly<Record<string, string>> = {
  "laesegraense-naaet": "it tells of the reader's own limit, which no document of ordinary size reaches",
};
