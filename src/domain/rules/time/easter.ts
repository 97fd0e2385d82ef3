/** Easter Sunday of a year: month (3 or 4) and day, by the anonymous Gregorian computus (Meeus 1991). */
export function easterSunday(year: number): readonly [month: number, day: number] {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leapCenturies = Math.floor(century / 4)
  const correction = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - leapCenturies - correction + 15) % 30
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + leapCenturies) % 7
  const days = moon - weekday
  const month = 3 + Math.floor((days + 40) / 44)
  return [month, days + 28 - 31 * Math.floor(month / 4)]
}
