import Ajv from "ajv";
import { isGlob, selectionOf } from "../../../server/src/session/selection.ts";
import { readFilesExclude, readSettings } from "../../../server/src/session/settings.ts";
import { settingsTable } from "../../../server/src/session/settings-table.ts";
import { holds, type Target } from "../target.ts";

const ajv = new Ajv({ strict: false });
const forms = Object.entries(settingsTable).map(
  ([key, { schema }]) => [key as keyof typeof settingsTable, ajv.compile<unknown>(schema)] as const,
);

/** Whatever an editor gives as settings, all of them have a value that can be used, and what cannot is named. */
export const settingsTarget: Target = {
  name: "settings",
  corpus: [
    '{"language":"en","include":["**/*.referat"],"exclude":["**/node_modules/**"],"archive":{"maxFiles":100}}',
    '{"rules":{"dato-umulig":"off","sum-afviger":"error"},"diagnostics":{"scope":"archive"},"codeLens":false}',
    '{"inlayHints":{"sums":true,"weekdays":"ja"},"language":7,"include":"*","rules":[]}',
    '{"__proto__":{"language":"en"},"constructor":{},"rules":{"__proto__":"off","toString":"error"}}',
    '{"include":["{a,b","[!","**/**/**/*","\\\\","!(x|y)","+(a)+(a)+(a)"],"files.exclude":{"**":true}}',
    "null",
    "[]",
  ],
  run(input) {
    let given: unknown;
    try {
      given = JSON.parse(input);
    } catch {
      given = input;
    }
    const settings = readSettings(given);
    for (const [key, isFit] of forms)
      holds(key === "language" || isFit(settings[key]) === true, `${key}: a value of the form that the manifest tells of`);
    holds(
      settings.problems.every(({ setting }) => setting !== ""),
      "a problem names its setting",
    );
    const { language, include, exclude, severity, problems } = settings;
    holds(language === "da" || language === "en", "a language");
    holds([...include, ...exclude].every(isGlob), "globs that can be used");
    for (const level of severity.values())
      holds(["error", "warning", "information", "hint", "off"].includes(level), "a level that is known");
    for (const problem of problems) holds(typeof problem === "object", "a problem that is named");
    holds(({} as { language?: string }).language === undefined, "no object has changed");
    const selection = selectionOf({ include, exclude: [...exclude, ...readFilesExclude(given)] });
    selection.includes("a/b.referat");
    selection.prunes("node_modules");
  },
};
