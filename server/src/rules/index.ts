import { beslutningMangler } from "./beslutning-mangler.ts";
import { bevillingUenig } from "./bevilling-uenig.ts";
import { datoUmulig } from "./dato-umulig.ts";
import { afkortet, manglerPunkt, raekkefoelge, sidetal, titel, ukendtPunkt } from "./indholdsfortegnelse.ts";
import { indstillingMangler } from "./indstilling-mangler.ts";
import { moededatoUenig } from "./moededato-uenig.ts";
import { punktNummerering } from "./punkt-nummerering.ts";
import type { Rule } from "./rule.ts";
import { sumAfviger } from "./sum-afviger.ts";
import { ugedagForkert } from "./ugedag-forkert.ts";

/** Every rule. Settings, documentation and tests are held against this list. */
export const rules: readonly Rule[] = [
  indstillingMangler,
  beslutningMangler,
  punktNummerering,
  manglerPunkt,
  ukendtPunkt,
  titel,
  afkortet,
  raekkefoelge,
  sidetal,
  datoUmulig,
  ugedagForkert,
  moededatoUenig,
  bevillingUenig,
  sumAfviger,
];
