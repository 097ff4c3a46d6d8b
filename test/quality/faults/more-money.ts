import type { Fault } from "../document.ts";
import { all, around, change, here, inside, pickMark, replaceAll } from "./edit.ts";

/** The share in per cent disagrees with the amounts beside it. */
export const medfinansieringUenig: Fault = {
  code: "medfinansiering-uenig",
  plant: (document, random) => {
    const percent = pickMark(document, random, "percent");
    if (percent === null) return null;
    const beside = all(document, "share", "whole", "grant").filter(({ data }) => data.split(":")[0] === percent.data);
    const now = Number.parseInt(percent.words, 10);
    const other = random.pick([10, 15, 20, 25, 30, 40, 50, 60].filter((value) => value !== now && value + now !== 100));
    return {
      marked: replaceAll(document.marked, [
        inside(percent, here(percent.words.replace(String(now), String(other)))),
        ...beside.map((place) => around(document.marked, place)),
      ]),
      variety: "another percentage",
    };
  },
};

/** Two grants that should balance do not. */
export const modpostMangler: Fault = {
  code: "modpost-mangler",
  plant: (document, random) => {
    const place = pickMark(document, random, "modpost");
    if (place === null) return null;
    const [story = "", value = ""] = place.data.split(":");
    const others = all(document, "modpost").filter(
      (other) => other !== place && other.data.startsWith(`${story}:`) && other.from !== place.from,
    );
    const now = Number(value);
    const wrong = random.pick([now + 10_000, now - 9000, Math.round(now * 1.1), now + random.integer(1, 99) * 1000]);
    const written = String(wrong).replace(/\B(?=(\d{3})+$)/g, ".");
    return {
      marked: replaceAll(document.marked, [
        inside(place, here(place.words.replace(/\d[\d.]*\d/, written))),
        ...others.map((other) => around(document.marked, other)),
      ]),
      variety: others.every(({ from }) => document.marked.slice(Math.min(from, place.from), Math.max(from, place.from)).includes("\n"))
        ? "two points"
        : "one sentence",
      companions: ["bevilling-uenig"],
    };
  },
};

/** An amount in a form that can be misread. */
export const beloebForm: Fault = {
  code: "beloeb-form",
  plant: (document, random) => {
    const places = all(document, "amount", "applied", "grant", "modpost", "share").filter(({ words }) => /^[\d.]+ kr\.$/.test(words));
    const place = places.length === 0 ? null : random.pick(places);
    if (place === null) return null;
    const digits = place.words.replace(/[^\d]/g, "");
    const groups = digits.replace(/\B(?=(\d{3})+$)/g, ",");
    const thousands = digits.endsWith("000") ? digits.slice(0, -3) : null;
    const ways: (readonly [string, string])[] = [["commas for dots", `${groups} kr.`]];
    if (thousands !== null && thousands.length <= 3) ways.push(["a million short", `0,${thousands.padStart(3, "0")} kr.`]);
    const [variety, words] = random.pick(ways);
    return change(document, place, words, variety, ["bevilling-uenig", "sum-afviger", "modpost-mangler", "medfinansiering-uenig"]);
  },
};

export const moreMoneyFaults: readonly Fault[] = [medfinansieringUenig, modpostMangler, beloebForm];
