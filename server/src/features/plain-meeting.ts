/** The minutes of a committee that the archive has none of, in the form that most write: a new meeting is made from them. */
export const plainMeeting = (committee: string): string => `REFERAT ${committee} d. 01-01-2000

Mødedato Lørdag d. 01. januar 2000 kl. 16:00

Mødested

Mødedeltagere

Afbud

Indholdsfortegnelse

Godkendelse af dagsorden
Meddelelser
Eventuelt

Punkt 1: Godkendelse af dagsorden

Indstilling

Beslutning

Punkt 2: Meddelelser

Sagsfremstilling

Indstilling

Beslutning

Punkt 3: Eventuelt

Beslutning
`;
