/** Days of the assessed year 2023. Days are compared as their ISO text, after which `never` sorts by itself. */
const DAY = 24 * 60 * 60 * 1000;

const dayNumber = (text) => Date.parse(text) / DAY;

const isWeekday = (day) => (day + 3) % 7 < 5; // day 0 was a Thursday

const holidays = ['2023-01-02', '2023-01-20', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26', '2023-05-01', '2023-05-02']
  .concat('2023-05-03', '2023-09-01', '2023-09-04')
  .map(dayNumber)
  .filter(isWeekday);

/** A day's number, and how many working days there were up to it. */
function makeDay(text) {
  const day = dayNumber(text);
  const weeks = Math.floor((day + 3) / 7);
  const weekdays = weeks * 5 + Math.min(day + 4 - weeks * 7, 5);
  return { day, working: weekdays - holidays.filter((holiday) => holiday <= day).length };
}

const known = new Map();
for (let day = dayNumber('2022-01-01'); day <= dayNumber('2024-12-31'); day++) {
  const text = new Date(day * DAY).toISOString().slice(0, 10);
  known.set(text, makeDay(text));
}

const dayOf = (text) => known.get(text) ?? makeDay(text);

/** How many days `to` comes after `from`; `never` comes after all days. */
export const daysBetween = (from, to) => (to === 'never' ? Infinity : dayOf(to).day - dayOf(from).day);

/** The same of Mondays to Fridays that are no holidays. */
export const workingDaysBetween = (from, to) => (to === 'never' ? Infinity : dayOf(to).working - dayOf(from).working);
