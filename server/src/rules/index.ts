import { aarsintervalBaglaens } from "./aarsinterval-baglaens.ts";
import { beslutningMangler } from "./beslutning-mangler.ts";
import { bevillingUenig } from "./bevilling-uenig.ts";
import { bilagMangler } from "./bilag-mangler.ts";
import { bilagUkendt } from "./bilag-ukendt.ts";
import { datoUmulig } from "./dato-umulig.ts";
import { etiketStavning } from "./etiket-stavning.ts";
import { fastUdtrykStavning } from "./fast-udtryk-stavning.ts";
import { indholdsfortegnelseAfkortet } from "./indholdsfortegnelse-afkortet.ts";
import { indholdsfortegnelseManglerPunkt } from "./indholdsfortegnelse-mangler-punkt.ts";
import { indholdsfortegnelseRaekkefoelge } from "./indholdsfortegnelse-raekkefoelge.ts";
import { indholdsfortegnelseSidetal } from "./indholdsfortegnelse-sidetal.ts";
import { indholdsfortegnelseTitel } from "./indholdsfortegnelse-titel.ts";
import { indholdsfortegnelseUkendtPunkt } from "./indholdsfortegnelse-ukendt-punkt.ts";
import { indstillingMangler } from "./indstilling-mangler.ts";
import { laesegraenseNaaet } from "./laesegraense-naaet.ts";
import { moededatoUenig } from "./moededato-uenig.ts";
import { personUkendt } from "./person-ukendt.ts";
import { punktNummerering } from "./punkt-nummerering.ts";
import type { Rule } from "./rule.ts";
import { sumAfviger } from "./sum-afviger.ts";
import { udvalgsnavnStavning } from "./udvalgsnavn-stavning.ts";
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
  udvalgsnavnStavning,
  etiketStavning,
  fastUdtrykStavning,
  aarsintervalBaglaens,
  personUkendt,
  bevillingUenig,
  sumAfviger,
  bilagMangler,
  bilagUkendt,
  laesegraenseNaaet,
];
