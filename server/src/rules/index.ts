import { aarsintervalBaglaens } from "./aarsinterval-baglaens.ts";
import { afsnitDobbelt } from "./afsnit-dobbelt.ts";
import { afsnitTomt } from "./afsnit-tomt.ts";
import { beloebForm } from "./beloeb-form.ts";
import { beslutningMangler } from "./beslutning-mangler.ts";
import { beslutningTom } from "./beslutning-tom.ts";
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
import { indstillingspunktNummerering } from "./indstillingspunkt-nummerering.ts";
import { laesegraenseNaaet } from "./laesegraense-naaet.ts";
import { medfinansieringUenig } from "./medfinansiering-uenig.ts";
import { modpostMangler } from "./modpost-mangler.ts";
import { moedeUkendt } from "./moede-ukendt.ts";
import { moededatoUenig } from "./moededato-uenig.ts";
import { personUkendt } from "./person-ukendt.ts";
import { punktNummerering } from "./punkt-nummerering.ts";
import type { Rule } from "./rule.ts";
import { sagsnummerForm } from "./sagsnummer-form.ts";
import { sumAfviger } from "./sum-afviger.ts";
import { udvalgsnavnStavning } from "./udvalgsnavn-stavning.ts";
import { ugedagForkert } from "./ugedag-forkert.ts";
import { vedtagelsesdatoUenig } from "./vedtagelsesdato-uenig.ts";

/** Every rule. Settings, documentation and tests are held against this list. */
export const rules: readonly Rule[] = [
  indstillingMangler,
  beslutningMangler,
  beslutningTom,
  afsnitTomt,
  afsnitDobbelt,
  punktNummerering,
  indstillingspunktNummerering,
  indholdsfortegnelseManglerPunkt,
  indholdsfortegnelseUkendtPunkt,
  indholdsfortegnelseTitel,
  indholdsfortegnelseAfkortet,
  indholdsfortegnelseRaekkefoelge,
  indholdsfortegnelseSidetal,
  datoUmulig,
  ugedagForkert,
  moededatoUenig,
  vedtagelsesdatoUenig,
  udvalgsnavnStavning,
  etiketStavning,
  fastUdtrykStavning,
  aarsintervalBaglaens,
  personUkendt,
  bevillingUenig,
  sumAfviger,
  medfinansieringUenig,
  modpostMangler,
  beloebForm,
  sagsnummerForm,
  moedeUkendt,
  bilagMangler,
  bilagUkendt,
  laesegraenseNaaet,
];
