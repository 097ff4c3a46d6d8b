import type { Dialect } from "../document.ts";
import { rudersdal } from "./rudersdal.ts";

/** Every dialect in which the generator writes. */
export const dialects: readonly Dialect[] = [rudersdal];
