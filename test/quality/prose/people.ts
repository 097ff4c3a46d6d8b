import type { Random } from "../../bench/random.ts";
import type { Person } from "../model/meeting.ts";

const first = (
  "Anne Bent Birgit Bo Britta Carsten Christel Claus Dorte Else Erik Frederik Gitte Hanne Henrik Inge Jens Jesper Jette Kaj Karen Kim " +
  "Kirsten Lars Lene Lise Mads Marianne Martin Mette Mogens Niels Ole Per Pernille Pia Poul Rikke Sanne Søren Tina Torben Ulla Vibeke " +
  "Hans-Jørgen Anne-Marie Lis Åse Øjvind Else-Marie Jens Chr. Karl-Johan"
)
  .replace("Jens Chr.", "Jens-Christian")
  .split(" ");
const middle = ["", "", "", "", "Due", "Holm", "Ravn", "Krogh", "Bak", "K.", "B.", "Lind", "Friis", "Erik", "Ann"];
const last = (
  "Askov Bjerregaard Brandt Christensen Damgaard Fensmark Frost Gammelgård Hald Hjortshøj Holm Iversen Jørgsholm Kirstein Kjeldsen " +
  "Krogsbæk Lindskov Lundemark Mortensen Nielund Nørrelykke Okholm Ottebæk Pihlgren Præstmark Risbjerg Skovballe Sørholt Thorsbo " +
  "Tjørnebo Toft Vesterholm Westergaard Wiberg Ørsted Åkjær Jensen Sørensen Pedersen Hansen"
).split(" ");
const parties = ["A", "A", "A", "V", "V", "V", "C", "F", "Ø", "O", "B", "D", "Æ", "UP", "UP1", "Løsgænger"];

/** So many people, no two with the same name; members of a committee have a party. */
export function makePeople(random: Random, count: number, withParty: boolean): Person[] {
  const people: Person[] = [];
  while (people.length < count) {
    const name = [random.pick(first), random.pick(middle), random.pick(last)].filter((part) => part !== "").join(" ");
    if (people.some((known) => known.name === name || known.name.split(" ").at(-1) === name.split(" ").at(-1))) continue;
    people.push({ name, party: withParty ? random.pick(parties) : "" });
  }
  return people;
}

/** `Hans Erik Toft (V)` */
export const withParty = ({ name, party }: Person): string => (party === "" ? name : `${name} (${party})`);
