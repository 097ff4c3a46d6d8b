import type { Dialect } from "../document.ts";
import { albertslund } from "./albertslund.ts";
import { archiveG } from "./archive-g.ts";
import { ballerup } from "./ballerup.ts";
import { rudersdal } from "./rudersdal.ts";

/** Every dialect in which the generator writes. */
export const dialects: readonly Dialect[] = [rudersdal, albertslund, archiveG, ballerup];
