import { readFileSync } from "node:fs";

const endSignature = 0x06054b50;
const endSize = 22;
const entrySize = 46;

/** The names of all files in a zip archive, from the directory at its end. */
export function zipNames(path: string): string[] {
  const bytes = readFileSync(path);
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const names: string[] = [];
  let entry = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    const nameLength = bytes.readUInt16LE(entry + 28);
    names.push(bytes.toString("utf8", entry + entrySize, entry + entrySize + nameLength));
    entry += entrySize + nameLength + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
  }
  return names;
}

function endOfDirectory(bytes: Buffer): number {
  for (let offset = bytes.length - endSize; offset >= 0; offset--) {
    if (bytes.readUInt32LE(offset) === endSignature) {
      return offset;
    }
  }
  throw new Error("not a zip archive");
}
