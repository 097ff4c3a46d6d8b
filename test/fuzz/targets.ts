import type { Target } from "./target.ts";
import { decodeTarget } from "./targets/decode.ts";
import { featuresTarget } from "./targets/features.ts";
import { parseTarget } from "./targets/parse.ts";
import { reparseTarget } from "./targets/reparse.ts";
import { rulesTarget } from "./targets/rules.ts";
import { setAsideTarget } from "./targets/set-aside.ts";
import { settingsTarget } from "./targets/settings.ts";
import { storeTarget } from "./targets/store.ts";

export const targets: readonly Target[] = [
  decodeTarget,
  parseTarget,
  reparseTarget,
  rulesTarget,
  featuresTarget,
  storeTarget,
  settingsTarget,
  setAsideTarget,
];
