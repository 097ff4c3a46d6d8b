import { anlaegsbevilling, anlaegsregnskab, flereAar, modeller } from "./anlaeg.ts";
import { forhoejelse, heraf, salg, toModtagere } from "./beloeb-der-er-rigtige.ts";
import { budgetopfoelgning, investeringer, projektbudget } from "./budget.ts";
import { hoering, moedeplan, udbud, valg } from "./faste.ts";
import type { Making, Sag } from "./making.ts";
import { dispensation, kvalitet, lokalplan, regulativ, strategi, udsendt } from "./planer.ts";
import { aarligt, omplacering, puljeuddeling } from "./puljer.ts";
import { medfinansiering, tildelt, tilsagn } from "./tilskud.ts";

/** All stories that a case can tell. */
export const sager: readonly ((making: Making) => Sag)[] = [
  tilsagn,
  medfinansiering,
  tildelt,
  anlaegsbevilling,
  flereAar,
  anlaegsregnskab,
  modeller,
  projektbudget,
  investeringer,
  budgetopfoelgning,
  omplacering,
  puljeuddeling,
  aarligt,
  lokalplan,
  regulativ,
  strategi,
  dispensation,
  kvalitet,
  udsendt,
  moedeplan,
  valg,
  udbud,
  hoering,
  toModtagere,
  salg,
  forhoejelse,
  heraf,
];
