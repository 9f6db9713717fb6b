/**
 * How months are written in English, German, French, Spanish, Portuguese, Italian and Dutch, in lower case and without accents;
 * the key is how plain words say it.
 */
export const months: Readonly<Record<string, string>> = {
  jan: 'january jan januar janner jaenner janvier janv enero ene janeiro gennaio gen januari',
  feb: 'february feb februar fevrier fevr fev febrero fevereiro febbraio februari',
  mar: 'march mar marz maerz mrz mars marzo marco maart mrt',
  apr: 'april apr avril avr abril abr aprile',
  may: 'may mai mayo maio maggio mag mei',
  jun: 'june jun juni juin junio junho giugno giu',
  jul: 'july jul juli juillet juil julio julho luglio lug',
  aug: 'august aug aout agosto ago augustus',
  sep: 'september sept sep septembre septiembre setiembre setembro set settembre',
  oct: 'october oct oktober okt octobre octubre outubro out ottobre ott',
  nov: 'november nov novembre noviembre novembro',
  dec: 'december dec dezember dez decembre diciembre dic dezembro dicembre',
}

/** How days of the week are written, in the same languages. */
export const weekdays: Readonly<Record<string, string>> = {
  mon: 'monday mon montag lundi lunes segunda-feira segunda lunedi maandag',
  tue: 'tuesday tues tue dienstag mardi martes terca-feira terca martedi dinsdag',
  wed: 'wednesday weds wed mittwoch mercredi miercoles quarta-feira quarta mercoledi woensdag',
  thu: 'thursday thurs thur thu donnerstag jeudi jueves quinta-feira quinta giovedi donderdag',
  fri: 'friday fri freitag vendredi viernes sexta-feira sexta venerdi vrijdag',
  sat: 'saturday sat samstag sonnabend samedi sabado sabato zaterdag',
  sun: 'sunday sun sonntag dimanche domingo domenica zondag',
}

/** Short forms that are other words elsewhere: they name a day of the week before a number and in brackets only. */
export const shortWeekdays: Readonly<Record<string, string>> = {
  mon: 'mo lun seg 月 月曜 一 월',
  tue: 'di ter ma 火 火曜 二 화',
  wed: 'mi mer mie qua wo 水 水曜 三 수',
  thu: 'do jeu jue qui gio 木 木曜 四 목',
  fri: 'fr ven vie sex vr 金 金曜 五 금',
  sat: 'sa sam sab za 土 土曜 六 토',
  sun: 'so dim dom zo 日 日曜 天 일',
}

/** The number of a month, from 1, or of a day of the week, from Monday as 1, by its plain word; 0 for another word. */
export function numberOf(names: Readonly<Record<string, string>>, word: string): number {
  return Object.keys(names).indexOf(word) + 1
}

/** Matches a month and a day of the week in plain words. */
export const monthWord = Object.keys(months).join('|')
export const weekdayWord = Object.keys(weekdays).join('|')
