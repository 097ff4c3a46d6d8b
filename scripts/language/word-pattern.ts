/**
 * What the editor takes for one word (double click, rename, hover). A case number is one, with all its dots, hyphens
 * and slashes (`15.20.24-Ø39-1-18`, `19/27921`), and so is an amount (`789.763`) and a Danish compound (`a-kasserne`);
 * `SUS/EBU` is two, and a sentence's full stop belongs to no word.
 */
const letters = "[\\p{L}\\p{M}\\p{N}]+";
const joinedNumber = `\\p{N}[\\p{L}\\p{M}\\p{N}]*(?:(?:[.,/](?=\\p{N})|[-'’])${letters})*`;
const joinedWord = `${letters}(?:[-'’]${letters})*`;

export const wordPattern = { pattern: `${joinedNumber}|${joinedWord}`, flags: "u" } as const;
