/**
 * A program of its own: loads every module of the server, does all that there is to do with some documents, and prints the regular
 * expressions that were put together meanwhile, as JSON.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Expression, placeOf } from "./expression.ts";
import { productFiles, root } from "./written-expressions.ts";

/** So many of one place are enough: they differ in names. */
const mostOfOnePlace = 3;
const mostDocuments = 8;
const made = new Map<string, Expression[]>();
const own = RegExp;

function remember({ source, flags }: RegExp): void {
  const frame = new Error().stack?.split("\n").find((line) => line.includes("/server/src/"));
  const [, file, line] = /\/(server\/src\/[^:]+):(\d+):/.exec(frame ?? "") ?? [];
  if (file === undefined) return;
  const expression: Expression = { file, line: Number(line), source, flags };
  const before = made.get(placeOf(expression)) ?? [];
  if (before.length < mostOfOnePlace && !before.some((other) => other.source === source)) {
    made.set(placeOf(expression), [...before, expression]);
  }
}

globalThis.RegExp = new Proxy(own, {
  construct(target, given: [string, string?]) {
    const expression = new target(...given);
    remember(expression);
    return expression;
  },
  apply(target, _, given: [string, string?]) {
    const expression = target(...given);
    remember(expression);
    return expression;
  },
});

// The entries start a server or a program as they are loaded; what they are made of is not in them.
const isEntry = (file: string): boolean => /^server\/src\/(?:cli|node[^/]*)\.ts$/.test(file);
for (const file of productFiles) {
  if (file.startsWith("server/") && !isEntry(file)) await import(pathToFileURL(join(root, file)).href);
}
const { readDocument } = await import("./read-document.ts");
const { stages } = await import("./stages.ts");
const fixtures = join(root, "test/fixtures/dialects");
const documents = readdirSync(fixtures)
  .filter((name) => name.endsWith(".referat"))
  .slice(0, mostDocuments)
  .map((name) => readFileSync(join(fixtures, name), "utf8"));
const punkter = "1. at vejen lægges om\n3. at broen males";
documents.push(
  `REFERAT Økonomiudvalget d. 05-02-2024\n\nPunkt 1: Bro\n\n24/1\n\nIndstilling\n\n${punkter}\n\nBeslutning\n\nAd 3. Godkendt.\n`,
);
for (const content of documents) {
  const document = readDocument(content);
  for (const stage of stages) stage.prepare(document)();
}
process.stdout.write(JSON.stringify([...made.values()].flat()));
