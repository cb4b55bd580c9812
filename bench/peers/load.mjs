// The data that every peer works with: the bundled schedule and rates, and the tables of currencies and countries.
import { readFileSync } from "node:fs";

const json = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

export const data = {
  schedule: json("../../schedules/alibaba-trade-assurance.json"),
  reference: json("../../schedules/reference-rates.json"),
  iso: json("iso.json"),
};
