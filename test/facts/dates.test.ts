import { describe, expect, test } from "vitest";
import { findDates } from "../../server/src/facts/dates.ts";
import { growsLinearly } from "../growth.ts";

/** Each date of a line as its words, its reading, and its weekday's word. */
const read = (line: string): string[] =>
  findDates(line).map(({ start, end, day, month, year, weekday }) => {
    const name = weekday === null ? "" : ` ${line.slice(weekday.start, weekday.end)}=${weekday.index}`;
    return `${line.slice(start, end)} -> ${day}/${month}/${year ?? "?"}${name}`;
  });

describe("findDates reads", () => {
  test.each<[string, ...string[]]>([
    ["10. januar 2022", "10. januar 2022 -> 10/1/2022"],
    ["senest 28.marts.", "28.marts -> 28/3/?"],
    ["den 10. januar kl. 17", "10. januar -> 10/1/?"],
    ["Vedtagelse i Erhvervsudvalget den 05-02-2020", "05-02-2020 -> 5/2/2020"],
    ["udskrevet 13.03.2019.", "13.03.2019 -> 13/3/2019"],
    ["på mødet den 4.12.2019.", "4.12.2019 -> 4/12/2019"],
    ["d. 12.6.2019", "12.6.2019 -> 12/6/2019"],
    ["Byrådet 19/4 2024", "19/4 2024 -> 19/4/2024"],
    ["29/1 2012 og 6/4 2016", "29/1 2012 -> 29/1/2012", "6/4 2016 -> 6/4/2016"],
    ["24/1-22, 24/1-2022, 24/1/2022", "24/1-22 -> 24/1/2022", "24/1-2022 -> 24/1/2022", "24/1/2022 -> 24/1/2022"],
    ["31 december 2023", "31 december 2023 -> 31/12/2023"],
    ["d.19. november samt workshoppen d. 8.oktober med", "19. november -> 19/11/?", "8.oktober -> 8/10/?"],
    ["15-maj-2002", "15-maj-2002 -> 15/5/2002"],
    ["Mandag, 11 januar, 2021 - 19:00", "11 januar, 2021 -> 11/1/2021 Mandag=1"],
    ["Onsdag, April 3, 2019 - 18:00", "April 3, 2019 -> 3/4/2019 Onsdag=3"],
    ["Mødedato Onsdag d. 05. februar 2020 kl. 08:00", "05. februar 2020 -> 5/2/2020 Onsdag=3"],
    ["mandag den 30. marts", "30. marts -> 30/3/? mandag=1"],
    ["tirsdag, den 5. maj 2020", "5. maj 2020 -> 5/5/2020 tirsdag=2"],
    ["torsdag 26. oktober kl. 17.", "26. oktober -> 26/10/? torsdag=4"],
    ["lørdagen den 2/5-20", "2/5-20 -> 2/5/2020 lørdagen=6"],
    ["søndag aften den 1. maj", "1. maj -> 1/5/? søndag=0"],
    ["**Fredag** den 1.5.2020", "1.5.2020 -> 1/5/2020 Fredag=5"],
    ["den 25.2, den 26.3 og 22.4.2021", "25.2 -> 25/2/?", "26.3 -> 26/3/?", "22.4.2021 -> 22/4/2021"],
    ["d. 21.5.19 og d. 21.5.99", "21.5.19 -> 21/5/2019", "21.5.99 -> 21/5/1999"],
    ["Beslutning fra udvalget, 10. februar 2021, pkt. 2:", "10. februar 2021 -> 10/2/2021"],
    ["den 12/5 og d. 3/6", "12/5 -> 12/5/?", "3/6 -> 3/6/?"],
    ["pr. 31.12 og pr. 1/1", "31.12 -> 31/12/?", "1/1 -> 1/1/?"],
    ["1.-3. maj 2020", "3. maj 2020 -> 3/5/2020"],
    ["01.02.2020-31.08.2021", "01.02.2020 -> 1/2/2020", "31.08.2021 -> 31/8/2021"],
    ["1. januar 2020 - 31. december 2021", "1. januar 2020 -> 1/1/2020", "31. december 2021 -> 31/12/2021"],
    ["5. dec. 2020 og 2. MAJ 2021", "5. dec. 2020 -> 5/12/2020", "2. MAJ 2021 -> 2/5/2021"],
    ["10.\u00a0januar\u00a02022", "10.\u00a0januar\u00a02022 -> 10/1/2022"],
    ["Referat_05-02-2020.pdf", "05-02-2020 -> 5/2/2020"],
    [
      "31. september, 30. februar 2020 og 31-13-2020",
      "31. september -> 31/9/?",
      "30. februar 2020 -> 30/2/2020",
      "31-13-2020 -> 31/13/2020",
    ],
    ["10. marts 2500 kr.", "10. marts -> 10/3/?"],
  ])("%s", (line, ...dates) => expect(read(line)).toEqual(dates));
});

describe("findDates leaves alone", () => {
  test.each([
    ["amounts", "1.071.288 kr., kr. 16.000, 2,9 mio. kr., 1.2 mio., 4.687.637,77 kr., 3.12 mio. kr."],
    ["KLE numbers", "15.20.24-Ø39-1-18, 24.10.00-P22-1-17, 00.01.00P35-0098, 24.10.00"],
    ["case numbers", "21-014420, 2012-28504, 25/19069, 19/11689, 330-2018-3619, 018520-2013, 012497 - 2017/12299, 17/46"],
    ["sections and committees", "§ 20 stk. 1, § 12.2, 17.4-udvalget, afsnit 2.1.19"],
    ["phone numbers", "45 46 11 11 00, 4546-1111, 45-46-11-11"],
    ["clock times", "kl. 13.15, kl. 9.30-10.15, 13:15"],
    ["version numbers", "version 1.2.3, 2.10"],
    ["percentages", "den 3.1 pct., den 2.5 %, 12.5 procent"],
    ["ranges", "1-5, 2016-2019, 10-12 uger, 1.-3."],
    ["fractions and school years", "1/2, 3/4, 2019/20, 2023/2024"],
    ["weeks and quarters", "uge 12. marts 2020, 1. halvår 2023, Q1/24, 4. kvartal 2021"],
    ["compounds", "5. maj-møde, 3. marts-puljen"],
    ["counts", "de 12 januar"],
    ["civil registration numbers", "010180-1234, 01-01-80-1234"],
    ["rates", "pr. 1.5 time, pr. 2.5 time"],
    ["numbers that run on", "10.10.2020.5, 1/2/2020/3, 10-10-2020-44"],
  ])("%s: %s", (_, line) => expect(read(line)).toEqual([]));

  test("a weekday that belongs to another sentence or to a span", () => {
    expect(findDates("Vi holder lukket mandag. 5. maj åbner vi.").map(({ weekday }) => weekday)).toEqual([null]);
    expect(findDates("mandag den 3.-7. maj").map(({ weekday }) => weekday)).toEqual([null]);
    expect(findDates("hver mandag fra den 5. maj").map(({ weekday }) => weekday)).toEqual([null]);
    expect(findDates("mandage den 5. maj").map(({ weekday }) => weekday)).toEqual([null]);
  });
});

test.each(["1", ".", " ", "1.", "1-", "1 ", "1/1-", "12.12.", "d. ", "den 1.", "mandag ", "10. maj ", "19/4 "])(
  "linear on a line of %j",
  (piece) => {
    const line = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
    expect(growsLinearly(25_000, (length) => () => findDates(line(length)))).toBe(true);
  },
);
