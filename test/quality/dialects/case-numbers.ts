import type { CaseNumber } from "../model/meeting.ts";

const two = (value: number): string => String(value % 100).padStart(2, "0");

/** `19/27921` */
export const yearSlash = ({ year, serial }: CaseNumber): string => `${two(year)}/${serial}`;
/** `21-014420` */
export const yearDash = ({ year, serial }: CaseNumber): string =>
  `${two(year)}-${String(serial).padStart(6, "0")}${serial % 29 === 0 ? "K" : ""}`;
/** `15.20.24-Ø39-1-18` */
export const kle = ({ kle: group, facet, serial, year }: CaseNumber): string => `${group}-${facet}-${serial % 400}-${two(year)}`;
/** `00.01.00P35-0098` */
export const kleGlued = ({ kle: group, facet, serial }: CaseNumber): string => `${group}${facet}-${String(serial % 999).padStart(4, "0")}`;
/** `2012-28504` */
export const fullYearDash = ({ year, serial }: CaseNumber): string => `${year}-${serial < 10_000 ? serial + 10_000 : serial}`;
/** `2012/057275` */
export const fullYearSlash = ({ year, serial }: CaseNumber): string => `${year}/${String(serial).padStart(6, "0")}`;
/** `012497 - 2017/12299` */
export const serialYear = ({ year, serial }: CaseNumber): string => `${String((serial * 7) % 99_999).padStart(6, "0")} - ${year}/${serial}`;
/** `330-2018-3619` */
export const kommunekode = ({ year, serial }: CaseNumber): string => `330-${year}-${serial}`;
/** `299835` */
export const bare = ({ serial }: CaseNumber): string => String(270_000 + serial);
/** `BR 366/07` */
export const borgerrepraesentation = ({ year, serial }: CaseNumber): string => `BR ${serial % 900}/${two(year)}`;
