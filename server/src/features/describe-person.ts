import type { PersonPlace } from "../archive/archive.ts";
import { peopleOfDocument, personKey } from "../facts/document-people.ts";
import type { Person } from "../facts/people.ts";
import { describeMeeting, linkTo } from "./describe-sag.ts";
import { escapeMarkdown, shorten } from "./markdown.ts";
import { itemRoles, listedRoles, messages, say } from "./messages.ts";
import type { Snapshot } from "./snapshot.ts";

/** So many of the other meetings are named. */
const mostMeetings = 3;

/** A person in markdown: party, what this document says of them, and the other meetings that name them. */
export function describePerson(snapshot: Snapshot, person: Person): string {
  const { facts, archive, uri, language } = snapshot;
  const key = personKey(person.name);
  const own = peopleOfDocument(facts).filter(({ name }) => personKey(name) === key);
  const party = own.find((each) => each.party !== null)?.party ?? archive.lastListing(person.name)?.place.person.party ?? null;
  const parts = [`**${escapeMarkdown(person.name)}**${party === null ? "" : ` (${escapeMarkdown(party)})`}`];
  const roles = rolesOf(snapshot, key);
  if (roles.length > 0) parts.push(roles.map((role) => `- ${role}`).join("\n"));
  const others = meetingsOf(archive.personPlaces(person.name)).filter((place) => place.uri !== uri);
  if (others.length > 0) {
    const count = others.length === 1 ? messages.inOneOtherMeeting[language] : say(messages.inOtherMeetings, language, others.length);
    const named = others
      .slice(-mostMeetings)
      .reverse()
      .map(({ uri: address, document }) => `- [${describeMeeting(document, language)}](${linkTo(address, document.title?.line ?? 0)})`);
    parts.push(`${count}\n\n${named.join("\n")}`);
  }
  return parts.join("\n\n");
}

/** What the document says that a person is or did, and in which items. */
function rolesOf({ facts, language }: Snapshot, key: string): string[] {
  const roles: string[] = [];
  const inHead = new Set(facts.people.filter(({ name }) => personKey(name) === key).map(({ role }) => role));
  for (const role of inHead) roles.push(listedRoles[role][language]);
  for (const role of ["absent", "inhabil", "not-taking-part", "substitute"] as const) {
    const items = facts.punkter.filter(({ facts: { people } }) =>
      people.some((each) => each.role === role && personKey(each.name) === key),
    );
    if (items.length === 0) continue;
    const where = items.map(({ facts: { number, title } }) =>
      number === null ? escapeMarkdown(shorten(title.text, longestTitle)) : String(number),
    );
    roles.push(say(itemRoles[role], language, where.join(", ")));
  }
  return roles;
}

/** Of an item without a number its title is named, so long. */
const longestTitle = 40;

/** One place for each document, in the order of the places. */
function meetingsOf(places: readonly PersonPlace[]): PersonPlace[] {
  const byUri = new Map<string, PersonPlace>();
  for (const place of places) if (!byUri.has(place.uri)) byUri.set(place.uri, place);
  return [...byUri.values()];
}
