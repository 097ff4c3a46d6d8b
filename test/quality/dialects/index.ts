import type { Dialect } from "../document.ts";
import { acadre } from "./acadre.ts";
import { albertslund } from "./albertslund.ts";
import { archiveG } from "./archive-g.ts";
import { ballerup } from "./ballerup.ts";
import { bornholm, bornholmLater } from "./bornholm.ts";
import { dagsorden } from "./dagsorden.ts";
import { vejen, viborg } from "./decision-before-facts.ts";
import { gribskov } from "./gribskov.ts";
import { koebenhavn } from "./koebenhavn.ts";
import { odense } from "./odense.ts";
import { roedovre } from "./roedovre.ts";
import { roskilde } from "./roskilde.ts";
import { rudersdal } from "./rudersdal.ts";
import { scan } from "./scan.ts";
import { slagelse } from "./slagelse.ts";
import { stevns } from "./stevns.ts";
import { aalborg, ishoej } from "./unnumbered.ts";

/** Every dialect in which the generator writes. */
export const dialects: readonly Dialect[] = [
  rudersdal,
  albertslund,
  archiveG,
  ballerup,
  acadre,
  odense,
  bornholm,
  bornholmLater,
  gribskov,
  slagelse,
  roskilde,
  vejen,
  viborg,
  ishoej,
  aalborg,
  koebenhavn,
  roedovre,
  stevns,
  dagsorden,
  scan,
];
