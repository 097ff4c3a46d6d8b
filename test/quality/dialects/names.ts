import { mark } from "../marked.ts";
import type { Attachment, Meeting, Person } from "../model/meeting.ts";
import { withParty } from "../prose/people.ts";

export const memberList = (people: readonly Person[], parties = true): string =>
  people.map((person) => mark("member", parties ? withParty(person) : person.name)).join(", ");

/** Members as they stand in heads, the names of the absent marked. */
export const absentList = (people: readonly Person[]): string =>
  people.map(({ name, party }) => `${mark("absent", name)}${party === "" ? "" : ` (${party})`}`).join(", ");

/** Those who were there and the officials, as participant lists without parties have them. */
export const participants = ({ members, officials }: Meeting): string => memberList([...members, ...officials], false);

export const label = (text: string): string => mark("label", text);
export const fileName = ({ name, extension }: Attachment): string => name + extension;

/** Lists of those who were there leave out the absent. */
export const present = ({ members, absent }: Meeting): readonly Person[] => members.filter((member) => !absent.includes(member));
