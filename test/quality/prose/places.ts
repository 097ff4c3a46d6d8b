import type { Random } from "../../bench/random.ts";

const front =
  "Kirke Mølle Enge Skov Sø Bakke Lyng Højs Birke Egs Linde Nørre Sønder Vester Øster Havne Tårn Eng Strand Kær Ager Hede".split(" ");
const streetEnds = "vej gade stræde allé vænget vangen parken toften".split(" ");
const townEnds = "by lev torp rup strup ager bjerg holm sted lund".split(" ");

const joined = (random: Random, ends: readonly string[]): string => random.pick(front) + random.pick(ends);

/** `Møllevangen` */
export const street = (random: Random): string => joined(random, streetEnds);
/** `Lyngstrup` */
export const town = (random: Random): string => joined(random, townEnds);

const schools = ["Skole", "Skolen", "Friskole", "Børnehus", "Fritidscenter"];
export const school = (random: Random): string => `${town(random)} ${random.pick(schools)}`;
const halls = ["hallen", "centret", "huset", "badet"];
export const hall = (random: Random): string => town(random) + random.pick(halls);
const homes = ["Plejecenter", "Bofællesskabet", "Aktivitetscentret", "Seniorhuset"];
export const home = (random: Random): string => `${random.pick(homes)} ${town(random)}`;
const clubs = ["Idrætsforening", "Borgerforening", "Spejdergruppe", "Musikforening", "Roklub", "Lokalhistoriske Forening", "Rideklub"];
export const club = (random: Random): string => `${town(random)} ${random.pick(clubs)}`;
const firms = ["Byg ApS", "Rådgivning A/S", "Entreprise A/S", "Arkitekter", "& Sønner I/S", "Energi a.m.b.a.", "Boligforening"];
export const firm = (random: Random): string => `${town(random)} ${random.pick(firms)}`;
