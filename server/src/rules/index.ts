import { beloebForm } from "./beloeb-form.ts";
import { beslutningMangler } from "./beslutning-mangler.ts";
import { bevillingUenig } from "./bevilling-uenig.ts";
import { datoUmulig } from "./dato-umulig.ts";
import { indholdsfortegnelseAfkortet } from "./indholdsfortegnelse-afkortet.ts";
import { indholdsfortegnelseManglerPunkt } from "./indholdsfortegnelse-mangler-punkt.ts";
import { indholdsfortegnelseRaekkefoelge } from "./indholdsfortegnelse-raekkefoelge.ts";
import { indholdsfortegnelseSidetal } from "./indholdsfortegnelse-sidetal.ts";
import { indholdsfortegnelseTitel } from "./indholdsfortegnelse-titel.ts";
import { indholdsfortegnelseUkendtPunkt } from "./indholdsfortegnelse-ukendt-punkt.ts";
import { indstillingMangler } from "./indstilling-mangler.ts";
import { laesegraenseNaaet } from "./laesegraense-naaet.ts";
import { medfinansieringUenig } from "./medfinansiering-uenig.ts";
import { modpostMangler } from "./modpost-mangler.ts";
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
  indholdsfortegnelseManglerPunkt,
  indholdsfortegnelseUkendtPunkt,
  indholdsfortegnelseTitel,
  indholdsfortegnelseAfkortet,
  indholdsfortegnelseRaekkefoelge,
  indholdsfortegnelseSidetal,
  datoUmulig,
  ugedagForkert,
  moededatoUenig,
  bevillingUenig,
  sumAfviger,
  medfinansieringUenig,
  modpostMangler,
  beloebForm,
  laesegraenseNaaet,
];
