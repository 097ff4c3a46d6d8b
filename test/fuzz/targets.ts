import type { Target } from "./target.ts";
import { archiveStoreTarget } from "./targets/archive-store.ts";
import { commandLineTarget } from "./targets/command-line.ts";
import { decodeTarget } from "./targets/decode.ts";
import { editsTarget } from "./targets/edits.ts";
import { factsTarget } from "./targets/facts.ts";
import { featuresTarget } from "./targets/features.ts";
import { parseTarget } from "./targets/parse.ts";
import { reparseTarget } from "./targets/reparse.ts";
import { rulesTarget } from "./targets/rules.ts";
import { setAsideTarget } from "./targets/set-aside.ts";
import { settingsTarget } from "./targets/settings.ts";
import { shownTarget } from "./targets/shown.ts";
import { storeTarget } from "./targets/store.ts";

export const targets: readonly Target[] = [
  decodeTarget,
  parseTarget,
  factsTarget,
  reparseTarget,
  rulesTarget,
  editsTarget,
  featuresTarget,
  shownTarget,
  commandLineTarget,
  storeTarget,
  archiveStoreTarget,
  settingsTarget,
  setAsideTarget,
];
