// Which bank holidays were counted.
import type { Calendar } from "../core.ts";
import type { View } from "./view.ts";

const NAME: Record<Calendar, string> = { t2: "calendar-t2", "federal-reserve": "calendar-federal-reserve", china: "calendar-china" };

/** Each with the years it is known for; nothing where no day of paying is known, for then no day is counted. */
export function holidaysCounted({ words, format, holidays }: View): string {
  if (!holidays || holidays.calendars.length === 0) return "";
  const calendars = holidays.calendars.map(({ calendar, from, to }) => `${words.say(NAME[calendar])} (${from.slice(0, 4)}–${to.slice(0, 4)})`);
  return words.say("holidays-counted", { calendars: format.list(calendars) });
}
