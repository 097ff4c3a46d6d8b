import { readFileSync } from "node:fs";
import { manifestFile } from "../settings/manifest-settings.ts";
import { type Words, wordsFiles } from "../settings/manifest-words.ts";

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly title: string }[] };
}

/** The commands in the words that VS Code shows, beside the English ones. */
export function commandsTable(): string {
  const { contributes } = JSON.parse(readFileSync(manifestFile, "utf8")) as Manifest;
  const [danish, english] = (["da", "en"] as const).map((language) => JSON.parse(readFileSync(wordsFiles[language], "utf8")) as Words);
  const rows = contributes.commands.map(({ command, title }) => {
    const key = title.replaceAll("%", "");
    return `| ${danish?.[key] ?? title} | ${english?.[key] ?? title} | \`${command}\` |`;
  });
  return ["| in VS Code | in English | name |", "|---|---|---|", ...rows].join("\n");
}
