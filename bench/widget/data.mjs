// The data of the peers, for a bundler.
import schedule from "../../schedules/alibaba-trade-assurance.json";
import reference from "../../schedules/reference-rates.json";
import iso from "../peers/iso.json";

export const data = { schedule, reference, iso };
