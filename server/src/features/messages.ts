import type { Message } from "../rules/rule.ts";

/** What the features say, in both languages. One table, so that a translation is looked over at one place. */
export const messages = {
  sag: { da: "Sag", en: "Case" },
  treatedOnce: { da: "behandlet 1 gang", en: "treated once" },
  treatedTimes: { da: "behandlet {0} gange", en: "treated {0} times" },
  notTreated: { da: "Arkivet har ingen behandling af sagen.", en: "The archive holds no treatment of the case." },
  noDate: { da: "uden dato", en: "no date" },
  punkt: { da: "punkt {0}", en: "item {0}" },
  onePunkt: { da: "1 punkt", en: "1 item" },
  punkterCount: { da: "{0} punkter", en: "{0} items" },
  noDecision: { da: "Ingen beslutning", en: "No decision" },
  here: { da: "her", en: "here" },
  more: { da: "… og {0} behandlinger mere", en: "… and {0} more treatments" },
  moreMeetings: { da: "… og {0} flere møder", en: "… and {0} more meetings" },
  moreSymbols: { da: "… og {0} flere, hvor »{1}« står", en: "… and {0} more with “{1}”" },
  kle: { da: "Journalnummer efter KLE", en: "Journal number by KLE" },
  hovedgruppe: { da: "Hovedgruppe", en: "Main group" },
  emne: { da: "Emne", en: "Subject" },
  facet: { da: "Handlingsfacet", en: "Facet" },
  serial: { da: "Løbenummer", en: "Serial number" },
  year: { da: "År", en: "Year" },
} as const satisfies Record<string, Message>;

/** Puts values in the places `{0}`, `{1}` … of a message. */
export function say(message: Message, language: keyof Message, ...values: readonly (string | number)[]): string {
  return message[language].replace(/\{(\d)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
}
