import type { Fault } from "../document.ts";
import { datoUmulig } from "./dato-umulig.ts";
import { tocFaults } from "./indholdsfortegnelse.ts";
import { moededatoUenig } from "./moededato-uenig.ts";
import { moneyFaults } from "./money.ts";
import { punktNummerering } from "./punkt-nummerering.ts";
import { sectionFaults } from "./sections.ts";
import { ugedagForkert } from "./ugedag-forkert.ts";

/** What plants a fault of each rule. */
export const faults: readonly Fault[] = [...sectionFaults, punktNummerering, ...tocFaults, datoUmulig, ugedagForkert, moededatoUenig, ...moneyFaults];
