export const id = 2560;
export const ids = [2560];
export const modules = {

/***/ 9001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ monthWord),
/* harmony export */   US: () => (/* binding */ months),
/* harmony export */   b5: () => (/* binding */ weekdayWord),
/* harmony export */   kc: () => (/* binding */ shortWeekdays),
/* harmony export */   mx: () => (/* binding */ weekdays),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/**
 * How months are written in English, German, French, Spanish, Portuguese, Italian and Dutch, in lower case and without accents;
 * the key is how plain words say it.
 */
const months = {
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
};
/** How days of the week are written, in the same languages. */
const weekdays = {
    mon: 'monday mon montag lundi lunes segunda-feira segunda lunedi maandag',
    tue: 'tuesday tues tue dienstag mardi martes terca-feira terca martedi dinsdag',
    wed: 'wednesday weds wed mittwoch mercredi miercoles quarta-feira quarta mercoledi woensdag',
    thu: 'thursday thurs thur thu donnerstag jeudi jueves quinta-feira quinta giovedi donderdag',
    fri: 'friday fri freitag vendredi viernes sexta-feira sexta venerdi vrijdag',
    sat: 'saturday sat samstag sonnabend samedi sabado sabato zaterdag',
    sun: 'sunday sun sonntag dimanche domingo domenica zondag',
};
/** Short forms that are other words elsewhere: they name a day of the week before a number and in brackets only. */
const shortWeekdays = {
    mon: 'mo lun seg 月 月曜 一 월',
    tue: 'di ter ma 火 火曜 二 화',
    wed: 'mi mer mie qua wo 水 水曜 三 수',
    thu: 'do jeu jue qui gio 木 木曜 四 목',
    fri: 'fr ven vie sex vr 金 金曜 五 금',
    sat: 'sa sam sab za 土 土曜 六 토',
    sun: 'so dim dom zo 日 日曜 天 일',
};
/** The number of a month, from 1, or of a day of the week, from Monday as 1, by its plain word; 0 for another word. */
function numberOf(names, word) {
    return Object.keys(names).indexOf(word) + 1;
}
/** Matches a month and a day of the week in plain words. */
const monthWord = Object.keys(months).join('|');
const weekdayWord = Object.keys(weekdays).join('|');


/***/ }),

/***/ 8528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ foldText),
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
/**
 * What is written, without Markdown, struck-out text, wide forms of letters and digits, pictures and brackets around all of it;
 * on one line. Letters keep their case and accents.
 */
function cleanText(written) {
    const plain = written
        .normalize('NFKC')
        .replace(/~~[^~]*~~/g, ' ')
        .replace(/&nbsp;|&[nm]dash;|&hellip;/g, ' – ')
        .replace(/<br\s*\/?>|<\/?(?:b|i|em|strong|del|time|span|sub|sup)>/gi, ' ')
        .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
        .replace(/[*_`]+/g, ' ')
        .replace(/[\u2010\u2011\u2212]/g, '-')
        .replace(/[’‘ʼ]/g, "'")
        .replace(/["“”„«»]/g, ' ')
        .replace(/\p{Cf}|\uFE0F/gu, '')
        .replace(/\s+/g, ' ');
    return withoutBrackets(plain.trim());
}
/** The same in lower case and without accents, to be compared with tables of words. */
function foldText(text) {
    return text
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[\u0300-\u036F]/g, '')
        .replaceAll('ß', 'ss')
        .normalize('NFC');
}
function withoutBrackets(text) {
    const inside = /^(?:\(([^()]*)\)|\[([^[\]]*)\]|【([^【】]*)】)$/.exec(text);
    const unwrapped = inside?.[1] ?? inside?.[2] ?? inside?.[3];
    return unwrapped === undefined ? text : unwrapped.trim();
}


/***/ }),

/***/ 719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ takeClockTime)
/* harmony export */ });
/* harmony import */ var _time_temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

/** Takes the time of day out of a folded text: `17:00`, `T17:00:00+02:00`, `5pm`, `17 Uhr`. */
function takeClockTime(folded) {
    const text = folded.replace(compact, '$1-$2-$3t$4:$5');
    const exact = exactTime.exec(text);
    if (exact === null)
        return { rest: text.replace(roughTime, ' '), inUtc: (day) => day };
    const { hour = '', minute = '', half, offset } = exact.groups ?? {};
    const hours = (Number(hour) % (half === undefined ? 25 : 12)) + (half === 'p' ? 12 : 0);
    return {
        rest: `${text.slice(0, exact.index)} ${text.slice(exact.index + exact[0].length)}`,
        inUtc: (day) => toUtc(day, `${String(hours).padStart(2, '0')}:${minute}`, offset),
    };
}
/** `20260821T170000Z` */
const compact = /(?<!\d)(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(?:\d\d)?(?!\d)/;
const zoneNames = 'utc|gmt|z|cest|cet|eest|eet|west|wet|bst|ist|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|jst|kst|sgt|hkt|aest|aedt|brt|msk';
const exactTime = new RegExp([
    String.raw `(?:(?<=\d)t|(?<![a-z])(?:at|um|a|om|as|alle)\s+|@\s*)?(?<![\d:])(?<hour>\d{1,2})[:h](?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?!\d)`,
    String.raw `(?:\s?(?<half>[ap])\.?m\b\.?)?(?:\s?(?:uhr|hrs?|h)\b)?`,
    String.raw `(?:\s?\(?(?:(?:utc|gmt)?(?<offset>[+-]\d{2}:?\d{2}|(?<=utc|gmt)[+-]\d{1,2}(?!\d))|(?:${zoneNames})\b)\)?)?`,
].join(''));
const roughTime = new RegExp(String.raw `(?<![\d:.+-])(?:\b(?:at|um|a|om)\s+)?\d{1,2}\s?(?:[ap]\.?m\b\.?|uhr\b|時(?!間))(?:\s?(?:${zoneNames})\b)?`, 'g');
function toUtc(day, time, offset) {
    if (offset === undefined)
        return day;
    const [, sign = '+', hours = '', minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?/.exec(offset) ?? [];
    const written = `${day.toString()}T${time}:00${sign}${hours.padStart(2, '0')}:${minutes}`;
    try {
        return _time_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(written).toZonedDateTimeISO('UTC').toPlainDate();
    }
    catch {
        // Temporal refuses times and offsets that do not exist; the day is still good.
        return day;
    }
}


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ toPlainWords)
});

// EXTERNAL MODULE: ./.build/src/postmortem/due-dates/calendar-words.js
var calendar_words = __webpack_require__(9001);
;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/east-asian-words.js
/** Words of due dates in Japanese, Chinese and Korean, and how plain words say them; written without spaces between them. */
const eastAsianWords = {
    ...plain('next week', '来週 下周 下週 下星期 下个星期 다음주'),
    ...plain('this week', '今週中 今週 本周 本週 这周 這週 本星期 이번주'),
    ...plain('week after next', '再来週 下下周'),
    ...plain('weekend', '来週末 今週末 週末 周末 下周末 本周末'),
    ...plain('next month', '来月 下个月 下個月 下月 다음달'),
    ...plain('this month', '今月中 今月 本月 这个月 這個月 이번달'),
    ...plain('end month', '月末 月底 월말'),
    ...plain('next quarter', '来四半期 下个季度 下季度'),
    ...plain('this quarter', '今四半期 本季度 这个季度'),
    ...plain('next year', '来年 明年 내년'),
    ...plain('this year', '今年中 今年 本年 年内 올해'),
    ...plain('end year', '年末 年底 연말'),
    ...plain('fiscal', '年度末 年度 来期 今期'),
    ...plain('half 1', '上半期 上半年'),
    ...plain('half 2', '下半期 下半年'),
    ...plain('half year', '半年'),
    ...plain('today', '今日中 今日 本日 当日 明日 明後日 今天 明天 后天 오늘 내일'),
    ...plain('next sprint', '次のスプリント 次スプリント 次回スプリント 下个冲刺 下个迭代 下一个迭代'),
    ...plain('sprint', 'スプリント 冲刺 迭代'),
    ...plain('week', '週間 週 个星期 星期 个礼拜 礼拜 周 주'),
    ...plain('bday', '営業日 个工作日 個工作日 工作日 영업일'),
    ...plain('day', '日間 日 天 일'),
    ...plain('month', 'ヶ月間 ヶ月 ケ月 か月 カ月 ヵ月 个月 個月 개월'),
    ...plain('quarter', '四半期 个季度 季度 분기'),
    ...plain('year', '年間 年 년'),
    ...plain('hour', '時間 小时 小時 시간'),
    ...plain('in', '以内に 以内 之内 内に 内 後 后 이내'),
    ...plain('mid', '中旬'),
    ...plain('early', '上旬 初旬 初頭 初 上半月'),
    ...plain('late', '下旬'),
    ...plain('end', '末 底 말'),
    ...plain('daypart', '中に 午前 午後 夕方 上午 下午'),
    ...plain('by', 'までに まで 頃まで 頃 ごろ 目処 目途 目標 期限 期日 締切 締め切り 対応 実施 予定日 予定 完了'),
    ...plain('by', '截止日期 截止时间 截止 截至 到期 预计 预定 计划 目标 完成 左右 까지 기한 예정'),
    ...plain('before', '之前 以前 前 이전 전'),
    ...plain('after', '以降 以後 之后 以后 から'),
    ...plain('–', '至 到'),
    ...plain('', 'の に は を 中'),
    ...plain('mon', '月曜日 月曜 월요일'),
    ...plain('tue', '火曜日 火曜 화요일'),
    ...plain('wed', '水曜日 水曜 수요일'),
    ...plain('thu', '木曜日 木曜 목요일'),
    ...plain('fri', '金曜日 金曜 금요일'),
    ...plain('sat', '土曜日 土曜 토요일'),
    ...plain('sun', '日曜日 日曜 일요일'),
};
/** Digits in Chinese writing. */
const eastAsianDigits = {
    一: 1,
    二: 2,
    两: 2,
    兩: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
};
function plain(words, spellings) {
    return Object.fromEntries(spellings.split(' ').map((spelling) => [spelling, words]));
}

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/rewriting.js
/** A text after each of the rewritings, in their order. */
function rewrite(text, rewritings) {
    return rewritings.reduce((written, [pattern, replacement]) => typeof replacement === 'string'
        ? written.replace(pattern, replacement)
        : written.replace(pattern, replacement), text);
}
/** Words so that each comes before those it begins with. */
function longestFirst(words) {
    return words.toSorted((one, other) => other.length - one.length);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/short-weekday.js

/** The plain word of a short day of the week such as `Mo`, `ven` or `金`, as it stands before a number or in brackets; else null. */
function shortWeekday(word) {
    return shortNames.get(word) ?? (Object.hasOwn(calendar_words/* weekdays */.mx, word) ? word : null);
}
const shortNames = new Map(Object.entries(calendar_words/* shortWeekdays */.kc).flatMap(([weekday, spellings]) => spellings.split(' ').map((spelling) => [spelling, weekday])));

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/east-asian.js




/** A text with the dates and words of Japanese, Chinese and Korean in plain words; others stay. */
function fromEastAsian(text) {
    return rewrite(text, rewritings);
}
const rewritings = [
    [
        /[一二两兩三四五六七八九十]+(?=\s?(?:个|個|周|週|星期|天|日|月|季|工作日|年|營|営|ヶ|か|カ))/g,
        (number) => String(fromChinese(number)),
    ],
    [/(?<=第)[一二三四](?=\D)/g, (digit) => String(fromChinese(digit))],
    [/(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]?/g, ' $1-$2-$3 '],
    [
        /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?!曜)/g,
        (_all, year, month) => ` ${monthWordOf(month)} ${year} `,
    ],
    [
        /(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/g,
        (_all, month, day) => ` ${monthWordOf(month)} ${day} `,
    ],
    [/(?<!\d)(\d{1,2})\s?[月월](?!曜)/g, (_all, month) => ` ${monthWordOf(month)} `],
    [/(?<=\d{4}\s?[年년-]?\s?)([1-4])\s?(?:季度|四半期|분기)/g, ' quarter $1 '],
    [/(?<!\d)(\d{4})\s?[年년]/g, ' $1 '],
    [/(?<!\d)(\d{1,2})[日号號일](?![間间以内內後后之中])/g, ' $1th '],
    [/第\s?(\d+)/g, '$1th '],
    [
        /下(?:个)?(?:周|週|星期|礼拜)([一二三四五六日天])/g,
        (_all, day = '') => ` next week ${shortWeekday(day)} `,
    ],
    [
        /[本这這](?:个)?(?:周|週|星期|礼拜)([一二三四五六日天])/g,
        (_all, day = '') => ` this week ${shortWeekday(day)} `,
    ],
    [/(?:周|週|星期|礼拜)([一二三四五六日天])/g, (_all, day = '') => ` ${shortWeekday(day)} `],
    [
        new RegExp(longestFirst(Object.keys(eastAsianWords)).join('|'), 'g'),
        (word) => ` ${eastAsianWords[word] ?? ''} `,
    ],
];
function monthWordOf(number) {
    return Object.keys(calendar_words/* months */.US)[Number(number) - 1] ?? `month ${number}`;
}
/** A number up to 99, `二十一` or `十`. */
function fromChinese(number) {
    const [tens = '', ones = ''] = number.includes('十') ? number.split('十') : ['', number];
    const ten = number.includes('十') ? 10 * (eastAsianDigits[tens] ?? 1) : 0;
    return ten + (eastAsianDigits[ones] ?? 0);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/vocabulary.js
/**
 * The other words of due dates in English, German, French, Spanish, Portuguese, Italian and Dutch, in lower case and without
 * accents; the key is how plain words say it. An empty key is a word that tells nothing.
 */
const vocabulary = [
    [
        'by',
        [
            'by|until|till|til|through|thru|due|due date|due on|due by|deadline|latest|at the latest|no later than|not later than',
            'eta|target|target date|targeted|targeting|planned|planned for|scheduled|scheduled for|estimated|est|expected',
            'completion|estimated completion|target completion|complete|complete by|done by|completed by|to be done|finish|ship|goal|aim',
            'approx|approximately|about|around|circa|ca|roughly|tentative|tentatively|probably|likely|resolve by|hard deadline|date',
            'bis|bis zum|bis spatestens|spatestens|fallig|faellig|frist|termin|geplant|voraussichtlich|etwa|ungefahr|gegen|zum|fur',
            "d'ici|echeance|au plus tard|pour|vers|prevu|prevue|jusqu'au|jusqu'a|date limite|environ",
            'para|hasta|vence|a mas tardar|fecha limite|fecha|plazo|aproximadamente|previsto|prevista|vencimiento',
            'ate|prazo|vencimento|data limite|data|no maximo|entro|entro e non oltre|scadenza|previsto per|per',
            'uiterlijk|tegen|tot|gepland|vervaldatum|ongeveer|rond',
        ],
    ],
    ['before', ['before|ahead of|prior to|vor|avant|antes|prima|voor|on or before|not after']],
    [
        'in',
        [
            'in|within|inside|over the next|in the next|within the next|innerhalb|innerhalb von|binnen|in den nachsten',
            'dans|sous|en|dentro|em|tra|fra|over|no prazo de|en el plazo de|dans un delai de|dans les|nos proximos|en los proximos',
        ],
    ],
    [
        'next',
        [
            'next|following|nachste|nachster|nachsten|nachstes|naechste|naechster|naechsten|naechstes|kommende|kommenden|kommender',
            'prochain|prochaine|suivant|suivante|proximo|proxima|que viene|que vem|prossimo|prossima|volgende|volgend|komende',
        ],
    ],
    [
        'this',
        [
            'this|current|diese|dieser|dieses|diesen|laufende|laufenden|ce|cet|cette|en cours',
            'este|esta|actual|deste|desta|neste|nesta|questo|questa|corrente|deze|dit',
        ],
    ],
    [
        'end',
        [
            'end|end of|close of|ende|fin|fins|finales|fines|final|finais|fim|fine|eind|einde|late end',
            'a la fin|a fin|al final|no fim|no final|alla fine',
        ],
    ],
    ['coming', ['coming|upcoming|this coming']],
    ['mid', ['mid|middle|middle of|mitte|mi|mediados|a mediados|meados|em meados|meta|a meta|medio']],
    ['start', ['start|start of|beginning|beginning of|begin|anfang|debut|principios|inicio|inizio']],
    ['early', ['early|fruh|comienzos|vroeg']],
    ['late', ['late|spat|tarde|laat']],
    ['last', ['last|letzter|letzten|letzte|dernier|ultimo|ultima|laatste']],
    ['week of', ['week of|week commencing|week beginning|week starting|w/c|wc|week ending|w/e']],
    ['weekend', ['weekend|week-end|wochenende|fin de semana|fim de semana|fine settimana']],
    ['end week', ['eow|eo week|wochenende freitag']],
    ['end month', ['eom|monatsende|fin de mois|fine mese|maandeinde']],
    ['end quarter', ['eoq|quartalsende']],
    ['end half', ['eoh']],
    ['end year', ['eoy|year end|jahresende|jaareinde']],
    [
        'today',
        [
            "today|tonight|tomorrow|yesterday|same day|day after tomorrow|heute|morgen|ubermorgen|uebermorgen|gestern|aujourd'hui|demain",
            'apres-demain|hoy|manana|pasado manana|hoje|amanha|oggi|domani|dopodomani|vandaag|overmorgen',
        ],
    ],
    ['daypart', ['eod|cob|eob|eobd|end of day|end of the day|end of business|close of business']],
    [
        'daypart',
        ['morning|afternoon|evening|night|noon|midday|midnight|feierabend|tagesende|soir|noche'],
    ],
    [
        'day',
        [
            'calendar day|calendar days|kalendertage|kalendertagen|jours calendaires|dias naturales|dias corridos',
        ],
    ],
    ['day', ['day|days|tag|tage|tagen|jour|jours|dia|dias|giorno|giorni|dag|dagen']],
    [
        'bday',
        [
            'business day|business days|working day|working days|work day|work days|workday|workdays|weekday|weekdays|bd|bds',
            'werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen|jour ouvre|jours ouvres|jours ouvrables',
            'dia habil|dias habiles|dias laborables|dia util|dias uteis|giorni lavorativi|werkdag|werkdagen',
        ],
    ],
    ['week', ['week|weeks|wk|wks|kw|cw|calendar week|kalenderwoche|woche|wochen|semaine|semaines']],
    ['week', ['semana|semanas|settimana|settimane|weken']],
    ['fortnight', ['fortnight|fortnights|quinzaine|quincena|quinzena']],
    ['month', ['month|months|mth|mths|monat|monate|monaten|monats|mois|mes|meses|mese|mesi|maand']],
    ['month', ['maanden']],
    ['quarter', ['quarter|quarters|qtr|quartal|quartale|quartals|trimestre|trimestres|trimestri']],
    ['quarter', ['kwartaal|kwartalen']],
    [
        'half year',
        ['half a year|half year|halbes jahr|halben jahr|demi-annee|medio ano|meio ano|mezzo anno'],
    ],
    ['half', ['half|half-year|halbjahr|halbjahrs|semestre|semestres|halfjaar']],
    ['year', ['year|years|yr|yrs|jahr|jahre|jahren|jahres|an|ans|annee|annees|ano|anos|anno|anni']],
    ['year', ['jaar|jaren']],
    ['hour', ['hour|hours|hr|hrs|stunde|stunden|heure|heures|hora|horas|ora|ore|uur|uren']],
    ['sprint', ['sprint|sprints|iteration|iterations|iteracion']],
    ['fiscal', ['fy|fiscal|fiscal year|geschaftsjahr|exercice fiscal']],
    ['some', ['few|couple|several|some|many|paar|einige|einigen|quelques|algunos|algunas|alguns']],
    ['some', ['algumas|alcuni|alcune|enkele']],
    [
        'after',
        [
            'after|onwards|onward|or later|and later|earliest|at the earliest|since|from|starting|started|not before|no earlier than|nach|seit|ab|fruhestens|apres|a partir|depuis|despues|desde',
            'depois|apos|dopo|dal|vanaf|sinds',
        ],
    ],
    ['and', ['and|und|et|y|e|en dan|or|oder|ou|oppure|of anders']],
    ['to', ['to|au|al|bis zu|tot en met|tm|t/m']],
    ['1', ['one|ein|eine|einem|einer|einen|eines|une|uno|una|uma|een']],
    ['2', ['two|zwei|deux|dos|dois|duas|twee']],
    ['3', ['three|drei|trois|tres|tre|drie']],
    ['4', ['four|vier|quatre|cuatro|quatro|quattro']],
    ['5', ['five|funf|fuenf|cinq|cinco|cinque|vijf']],
    ['6', ['six|sechs|seis|sei|zes']],
    ['7', ['seven|sieben|siete|sete|sette|zeven']],
    ['8', ['eight|acht|huit|ocho|oito|otto']],
    ['9', ['nine|neun|neuf|nueve|nove|negen']],
    ['10', ['ten|zehn|dix|diez|dieci|tien']],
    ['12', ['twelve|zwolf|douze|doce|doze|dodici|twaalf']],
    ['14', ['fourteen|vierzehn|quatorze|catorce|quattordici|veertien']],
    ['15', ['fifteen|quinze|quince|quindici']],
    ['30', ['thirty|dreissig|trente|treinta|trinta|trenta|dertig']],
    ['60', ['sixty|sechzig|soixante|sesenta|sessenta|sessanta|zestig']],
    ['90', ['ninety|neunzig|noventa|novanta|negentig']],
    ['1th', ['first|erste|ersten|erstes|premier|premiere|primer|primero|primeiro|primo|eerste']],
    ['2th', ['second|zweite|zweiten|zweites|deuxieme|segundo|secondo|tweede']],
    ['3th', ['third|dritte|dritten|drittes|troisieme|tercer|tercero|terceiro|terzo|derde']],
    ['4th', ['fourth|vierte|vierten|viertes|quatrieme|cuarto|quarto|vierde']],
    ['', ["of|the|on|at|d'|l'|de|des|du|le|la|les|el|los|las|der|den|dem|von|vom|am|im|zur|das"]],
    ['', ["do|da|del|della|dell'|di|il|lo|van|het|os|no|na|nel|op|time|'s"]],
];

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/plain-words.js





/**
 * A folded text in the plain words that readers know, whatever its language: `fin du mois` is `end month`, `3. Quartal` is
 * `quarter 3`, `2026年8月21日` is `2026-08-21`, and `–` stands between the ends of a range. Words nobody knows stay.
 */
function toPlainWords(folded) {
    const western = fromEastAsian(rewrite(withoutRemarks(folded), rangeSigns));
    const translated = rewrite(western, besideNumbers)
        .replace(spelling, (word) => ` ${plainWords.get(word) ?? ''} `)
        .replace(/\s+/g, ' ');
    return rewrite(rewrite(translated, partsOfYears), punctuation).trim();
}
/** Brackets keep a day of the week; all else in them is a remark. */
function withoutRemarks(text) {
    return text.replace(/\(([^()]*)\)/g, (_all, inside) => {
        const word = inside.trim().replace(/\.$/, '');
        const plain = shortWeekday(word) ?? plainWords.get(word) ?? '';
        return Object.hasOwn(calendar_words/* weekdays */.mx, plain) ? ` ${plain} ` : ' ';
    });
}
const rangeSigns = [
    [/^[~≈∼〜]+\s*/, ''],
    [/\s[-–—―]+\s|[–—―]|->|=>|[→⇒➜〜~∼]|\.{2,3}/g, ' – '],
    [/(?<=^|[^\d.])(\d{1,2}\.)-(?=\d{1,2}\.)/g, '$1 – '],
    [/(\d{4}-\d{2}-\d{2})\s?\/\s?(?=\d{4}-\d{2}-\d{2})/g, '$1 – '],
];
/** Letters that are words beside a number only, and ordinals: `1st`, `21.` before a word, `1er`, `3º` are all `th`. */
const besideNumbers = [
    [/(?<![a-z\d])(?:t|d|j|b|incident|resolution)\s?(?=\+\s?\d)/g, ' '],
    [/^(\s*\+\s?\d+)\s*$/, '$1 day'],
    [/^-(?=\d)/, 'minus '],
    [/(\d{4})(?=[qhw]\d)/g, '$1 '],
    [/(?<![a-z])eo([wmqhy])(?=\d)/g, 'eo$1 '],
    [/(?<![a-z\d])(?:q|t|qtr)\s?([1-4])(?![\d.:])/g, ' quarter $1 '],
    [/(?<![a-z\d])([1-4])q\s?(?=\d{2,4}|$|')/g, ' quarter $1 '],
    [/(?<![a-z\d])[hs]([12])(?!\d)/g, ' half $1 '],
    [/(?<![a-z\d])([12])h\s?(?=(?:\d{2})?\d{2}(?!\d)|')/g, ' half $1 '],
    [/(?<![a-z])w\s?-?(\d{1,2})(?!\d)/g, ' week $1 '],
    [/(?<=\d)\s?d(?![a-z])/g, ' day '],
    [/(?<=\d)\s?w(?![a-z])/g, ' week '],
    [/(?<=\d)\s?mo(?![a-z])/g, ' month '],
    [/(?<=\d)\s?y(?![a-z])/g, ' year '],
    [/(?<=\d)\s?h(?![a-z])/g, ' hour '],
    [
        /(?<![a-z])([a-z]{2,3})\.?,?\s?(?=\d)/g,
        (all, word = '') => (shortWeekday(word) === null ? all : `${shortWeekday(word)} `),
    ],
    [/(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|ere|eme|ste|de|e|o|a)(?![a-z\d])/g, '$1th'],
    [/(?<![\d.])(\d{1,2})\.\s?(?=[a-z–])/g, '$1th '],
    // "due" is Italian for two.
    [/(?<![a-z])due (?=settiman|giorn|mes|ann)/g, '2 '],
];
const plainWords = new Map([
    ...vocabulary.flatMap(([word, lines]) => lines.flatMap((line) => pairs(word, line.split('|')))),
    ...[calendar_words/* months */.US, calendar_words/* weekdays */.mx].flatMap((names) => Object.entries(names).flatMap(([word, spellings]) => pairs(word, spellings.split(' ')))),
]);
const spelling = new RegExp(`(?<![a-z])(?:${longestFirst([...plainWords.keys()]).join('|')})(?:(?<=')|(?![a-z]))`, 'g');
function pairs(word, spellings) {
    return spellings.map((spelling) => [spelling, word]);
}
/** An article counts one unit; numbers of quarters, halves and weeks stand behind; years of two digits are written out. */
const partsOfYears = [
    [
        /(?<![a-z])(?:an?|um|un)(?= (?:day|bday|week|fortnight|month|quarter|half|year|sprint|hour)\b)/g,
        '1',
    ],
    [new RegExp(`(?<![a-z])half (?=(?:${calendar_words/* monthWord */.L7})(?![a-z]))`, 'g'), 'mid '],
    [/(\d{1,2})th (quarter|half|week)/g, '$2 $1'],
    [/((?:quarter|half) \d|week \d{1,2}(?= ?[/'])) ?[/-]? ?'?(\d\d)(?=$| )/g, '$1 20$2'],
    [/((?:quarter|half) \d|week \d{1,2}) ?- ?(?=\d{4})/g, '$1 '],
    [/(?<!\d)'(\d\d)(?!\d)/g, '20$1'],
];
const named = `(?:${calendar_words/* monthWord */.L7}|${calendar_words/* weekdayWord */.b5})`;
/** A stroke between two names is a range; what is left of punctuation tells nothing. */
const punctuation = [
    [/(\d) -(?=\d)/g, '$1-'],
    [/(?<= |^)[ao](?= |$)/g, ' '],
    [
        new RegExp(String.raw `(?<=\b${named}|quarter \d|half \d|week \d{1,2}) ?[/-] ?(?=${named}\b|quarter|half|week)`, 'g'),
        ' – ',
    ],
    [/[,;!?@|]|:(?!\d)|\.(?!\d)|(?<!\d)\./g, ' '],
    [/(?<!\d)[-/]|[-/](?!\d)/g, ' '],
    [/\+ ?(?=\d)/g, ' '],
    [/\p{Extended_Pictographic}/gu, ' '],
    [/\s+/g, ' '],
];


/***/ }),

/***/ 7678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readRange)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3147);

/** `2026-08-17 – 2026-08-21`, `Aug 17–21`, `Q4 2025 to Q1 2026`, `2-3 weeks`: the end of it, as `readOne` reads it. */
function readRange(words, base, readOne) {
    const alternatives = words.split(' and ');
    if (alternatives.length > 1)
        return readAlternatives(alternatives, base, readOne);
    const [from, to, ...more] = words.replace(/^(?:after|between) /, '').split(separator);
    if (from === undefined || to === undefined || more.length > 0)
        return null;
    const start = readOne(from, base);
    const end = readEnd(from, to, start, base, readOne);
    if (end?.kind !== 'day')
        return end;
    if (start === null && !/^(?:[a-z]+ )?\d{1,2}(?:th)?(?: [a-z]+)?$/.test(from))
        return null;
    if (start?.kind !== 'day' || !(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(end.day, start.day))
        return end;
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .showDay */ .eL)(end.day)} comes before ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .showDay */ .eL)(start.day)}. Write the last day, such as ${start.day.toString()}`);
}
const separator = / ?– ?| to | by |(?<=^(?:[a-z]+ )?\d{1,2}(?:th)?)-(?=\d{1,2}(?:th)?(?: [a-z]| \d{4}|$))/;
/** An end that would come before the start is the next one after it. */
function readEnd(from, to, start, base, readOne) {
    const read = (counted) => readOne(to, counted) ?? readOne(completed(from, to), counted);
    const end = read(base);
    if (start?.kind !== 'day' || (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(start.day, base.day))
        return end;
    const isBehind = end?.kind === 'day' && !(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(end.day, start.day);
    return isBehind ? end : read({ ...base, day: start.day });
}
/** The end of a range with what it shares with the start: `Aug 17` and `21 2026` is `Aug 21 2026`, `week 35` and `36` is `week 36`. */
function completed(from, to) {
    const shared = /^([a-z]+) \d/.exec(from)?.[1];
    return shared === undefined ? to : `${shared} ${to}`;
}
/** Several days: the same one twice is one, others are refused. `between A and B` is a range. */
function readAlternatives(parts, base, readOne) {
    const [first = '', second = ''] = parts;
    if (/^(?:between .*|\d{1,2})$/.test(first) && parts.length === 2) {
        return readRange(`${first.replace(/^between /, '')} – ${second}`, base, readOne);
    }
    const readings = parts.map((part) => readOne(part, base));
    const days = new Set(readings.map((reading) => (reading?.kind === 'day' ? reading.day.toString() : '')));
    if (readings.some((reading) => reading === null))
        return null;
    return days.size === 1
        ? (readings[0] ?? null)
        : (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedAsVague */ .l6)('more than one day is written', base);
}


/***/ }),

/***/ 7274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readOnDay),
  K: () => (/* binding */ readPlainWords)
});

// EXTERNAL MODULE: ./.build/src/postmortem/due-dates/calendar-words.js
var calendar_words = __webpack_require__(9001);
// EXTERNAL MODULE: ./.build/src/postmortem/due-dates/reading.js
var due_dates_reading = __webpack_require__(3147);
;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/part-of-period.js

/** Which part of a period words name, and the words without it; the end where none is named. */
function takePart(words) {
    const before = /^(end|mid|start|early|late|last day) (.+)$/.exec(words);
    if (before !== null)
        return { part: partOf(before[1]), rest: before[2] ?? '' };
    const after = /^(.+) (end|mid|start|early|late)$/.exec(words);
    if (after !== null)
        return { part: partOf(after[2]), rest: after[1] ?? '' };
    return { part: 'end', rest: words };
}
/** The day of a part of a period; early and late name none. */
function dayOfPart(part, period, base) {
    if (part === 'end')
        return (0,due_dates_reading/* found */.F9)(period.end);
    if (part === 'start')
        return (0,due_dates_reading/* found */.F9)(period.first);
    if (part === 'mid' && period.middle !== null)
        return (0,due_dates_reading/* found */.F9)(period.middle);
    return (0,due_dates_reading/* refusedAsVague */.l6)(`"${part === 'mid' ? 'middle' : part}" is not one day`, base);
}
function partOf(word) {
    return parts.find((part) => part === word) ?? 'end';
}
const parts = ['end', 'mid', 'start', 'early', 'late'];

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/period.js
/** The period of a kind that holds a day. */
function periodOf(name, day) {
    return periods[name].around(day);
}
/** The period of a kind so many after the one that holds the incident. */
function periodAhead(name, count, base) {
    const { length } = periods[name];
    const { first } = periodOf(name, base.day);
    return periodOf(name, first.add(Object.fromEntries(Object.entries(length).map(([unit, one]) => [unit, one * count]))));
}
function isPeriodName(word) {
    return word !== undefined && Object.hasOwn(periods, word);
}
const periods = {
    week: {
        length: { days: 7 },
        around: (day) => {
            const first = day.subtract({ days: day.dayOfWeek - 1 });
            return { first, end: first.add({ days: 4 }), middle: null };
        },
    },
    month: {
        length: { months: 1 },
        around: (day) => ({
            ...months(day, 1),
            middle: day.with({ day: 15 }),
        }),
    },
    quarter: { length: { months: 3 }, around: (day) => months(day, 3) },
    half: { length: { months: 6 }, around: (day) => months(day, 6) },
    year: { length: { years: 1 }, around: (day) => months(day, 12) },
};
function months(day, length) {
    const first = day.with({ day: 1, month: day.month - ((day.month - 1) % length) });
    return { first, end: first.add({ months: length }).subtract({ days: 1 }), middle: null };
}

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/coming-period.js



/** `EOW`, `this month`, `end of next week`, `next quarter`, `end of the year`: the last day of it, in a week Friday. */
function readComingPeriod(words, base) {
    if (/^(?:this |next |end |early |late |start )*weekend(?: this| next)?$/.test(words)) {
        return (0,due_dates_reading/* refusedAsVague */.l6)('a weekend is two days', base);
    }
    const { part, rest } = takePart(words);
    const named = patterns.map((pattern) => pattern.exec(rest)).find((one) => one !== null)?.groups;
    const name = named?.['name'];
    if (!isPeriodName(name))
        return null;
    const end = dayOfPart(part, periodAhead(name, ahead(name, named?.['which'], base), base), base);
    return end?.kind === 'day' ? (0,due_dates_reading/* coming */.m3)(end.day, base) : end;
}
const patterns = [
    /^(?:(?<which>this|next) )?(?<name>[a-z]+)$/,
    /^(?<name>[a-z]+) (?<which>this|next)$/,
    /^(?<name>[a-z]+) (?<which>after) next$/,
];
/** On a weekend the working week to come is meant. */
function ahead(name, which, base) {
    if (which === 'after')
        return 2;
    if (which === 'next')
        return 1;
    return name === 'week' && base.day.dayOfWeek > friday ? 1 : 0;
}
const friday = 5;

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/iso-date.js

/** `2026-08-21`, `2026/8/21`, `2026.08.21`, `20260821`. */
function readIsoDate(words) {
    const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/.exec(words) ??
        /^((?:19|20|21)\d\d)()(\d\d)(\d\d)$/.exec(words);
    if (match === null)
        return null;
    const [year = 0, month = 0, day = 0] = [match[1], match[3], match[4]].map(Number);
    const exact = (0,due_dates_reading/* calendarDay */.$6)(year, month, day);
    return exact === null ? noSuchDay(year, month, day) : (0,due_dates_reading/* found */.F9)(exact);
}
/** Refuses a day that the calendar does not have, and names one it has. */
function noSuchDay(year, month, day) {
    const first = (0,due_dates_reading/* calendarDay */.$6)(year, month, 1);
    if (first === null) {
        return (0,due_dates_reading/* refused */.J5)(`there is no month ${month}. Write the year, the month and the day, as in ${year}-01-31`);
    }
    const last = first.with({ day: first.daysInMonth });
    return (0,due_dates_reading/* refused */.J5)(`${(0,due_dates_reading/* nameOfMonth */.BD)(month)} ${year} has no day ${day}. Write a day it has, such as ${last.toString()}`);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/named-date.js



/** `21 August 2026`, `Aug 21st`, `2026 Aug 21`, `the 15th`, `15th of next month`. Without a year it is the next one. */
function readNamedDate(words, base) {
    const { month, day, year } = named_date_patterns.map((pattern) => pattern.exec(words)).find((match) => match !== null)?.groups ?? {};
    if (month === undefined || day === undefined)
        return readDayOfMonth(words, base);
    const number = (0,calendar_words/* numberOf */.rl)(calendar_words/* months */.US, month);
    if (year === undefined)
        return comingDay(number, Number(day), base);
    const exact = (0,due_dates_reading/* calendarDay */.$6)(Number(year), number, Number(day));
    return exact === null ? noSuchDay(Number(year), number, Number(day)) : (0,due_dates_reading/* found */.F9)(exact);
}
const month = `(?<month>${calendar_words/* monthWord */.L7})`;
const day = String.raw `(?<day>\d{1,2})(?:th)?`;
const year = String.raw `(?<year>\d{4})`;
const named_date_patterns = [
    new RegExp(`^${day}[ -]?${month}(?:[ -]?${year})?$`),
    new RegExp(`^${month}[ -]?${day}(?:[ -]${year})?$`),
    new RegExp(`^${year}[ -]?${month}[ -]?${day}$`),
];
/** The next such day on or after the incident; refused where it was shortly before, which may be meant. */
function comingDay(month, day, base) {
    const days = Array.from({ length: longestWait }, (_, ahead) => (0,due_dates_reading/* calendarDay */.$6)(base.day.year + ahead - 1, month, day)).filter((one) => one !== null);
    const next = days.find((one) => !(0,due_dates_reading/* isBefore */.Y8)(one, base.day));
    if (next === undefined)
        return noSuchDay(base.day.year, month, day);
    const last = days.filter((one) => (0,due_dates_reading/* isBefore */.Y8)(one, base.day)).at(-1);
    const ago = last === undefined ? Number.POSITIVE_INFINITY : last.until(base.day).days;
    if (last === undefined || ago > shortlyBefore)
        return (0,due_dates_reading/* found */.F9)(next);
    const when = `${day} ${(0,due_dates_reading/* nameOfMonth */.BD)(month)} lies shortly before the incident`;
    return (0,due_dates_reading/* refused */.J5)(`${when}. Add the year: write ${next.toString()} or ${last.toString()}`);
}
/** Days; a date so shortly before an incident is more likely a slip than a date of next year. */
const shortlyBefore = 60;
/** Years in which a 29 February must come, with the one before. */
const longestWait = 10;
function readDayOfMonth(words, base) {
    const match = /^(?<day>\d{1,2})th$/.exec(words) ??
        /^(?<day>\d{1,2})(?:th)? (?<which>this|next) month$/.exec(words) ??
        /^(?<which>this|next) month (?<day>\d{1,2})(?:th)?$/.exec(words);
    if (match === null)
        return null;
    const { day = '', which } = match.groups ?? {};
    const first = base.day.with({ day: 1 });
    if (which === undefined)
        return comingDayOfMonth(Number(day), base);
    const { year, month } = which === 'next' ? first.add({ months: 1 }) : first;
    const exact = (0,due_dates_reading/* calendarDay */.$6)(year, month, Number(day));
    return exact === null ? noSuchDay(year, month, Number(day)) : (0,due_dates_reading/* coming */.m3)(exact, base);
}
function comingDayOfMonth(day, base) {
    const first = base.day.with({ day: 1 });
    const days = [0, 1, 2]
        .map((months) => first.add({ months }))
        .map((one) => (0,due_dates_reading/* calendarDay */.$6)(one.year, one.month, day));
    const next = days.find((one) => one !== null && !(0,due_dates_reading/* isBefore */.Y8)(one, base.day));
    if (next === undefined || next === null)
        return noSuchDay(first.year, first.month, day);
    if (next.month === base.day.month)
        return (0,due_dates_reading/* found */.F9)(next);
    return (0,due_dates_reading/* refusedAsVague */.l6)(`${day} of which month? ${(0,due_dates_reading/* showDay */.eL)(next)} is the next one`, base);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/month.js





/** `March 2027`, `2026-08`, `end of September`, `mid-September`, `EOM August`: the last day of the month, its 15th, its first. */
function readMonth(words, base) {
    const { part, rest } = takePart(words.replace(/^(end|start|mid) month (?=[a-z])/, '$1 '));
    const match = month_patterns.map((pattern) => pattern.exec(rest)).find((one) => one !== null);
    if (match === undefined)
        return null;
    const { name, number, year } = match.groups ?? {};
    const month = name === undefined ? Number(number) : (0,calendar_words/* numberOf */.rl)(calendar_words/* months */.US, name);
    if (year === undefined)
        return dayInComingMonth(month, base, (day) => dayOfPart(part, periodOf('month', day), base));
    const first = (0,due_dates_reading/* calendarDay */.$6)(Number(year), month, 1);
    if (first === null)
        return (0,due_dates_reading/* refused */.J5)(`there is no month ${month}. Write the year, the month and the day`);
    return dayOfPart(part, periodOf('month', first), base);
}
const month_patterns = [
    new RegExp(String.raw `^(?<name>${calendar_words/* monthWord */.L7})(?:[ -]?(?<year>\d{4}))?$`),
    new RegExp(String.raw `^(?<year>(?:19|20|21)\d\d)[ -]?(?<name>${calendar_words/* monthWord */.L7})$`),
    /^(?<year>(?:19|20|21)\d\d)[-/.](?<number>\d{1,2})$/,
    /^(?<number>\d{1,2})[-/.](?<year>(?:19|20|21)\d\d)$/,
];
/** A day in the next such month that is not over; refused where the day or the whole month was over shortly before. */
function dayInComingMonth(month, base, read) {
    const candidates = [-1, 0, 1].map((ahead) => read(base.day.with({ day: 1, month }).add({ years: ahead })));
    const [refusal] = candidates.filter((reading) => reading?.kind !== 'day');
    if (refusal !== undefined)
        return refusal;
    const days = candidates.flatMap((reading) => (reading?.kind === 'day' ? [reading] : []));
    const next = days.find(({ day }) => !(0,due_dates_reading/* isBefore */.Y8)(day, base.day)) ?? null;
    const last = days.filter(({ day }) => (0,due_dates_reading/* isBefore */.Y8)(day, base.day)).at(-1);
    if (last === undefined || next === null || last.day.until(base.day).days > shortlyBefore)
        return next;
    const why = `${(0,due_dates_reading/* nameOfMonth */.BD)(month)} may be that of ${last.day.year} or ${next.day.year}`;
    return (0,due_dates_reading/* refused */.J5)(`${why}. Add the year: write ${next.day.toString()}`);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/numeric-date.js



/** `21/08/2026`, `08/21/2026`, `21.08.26`, `21.8.`, `8/21`: by the only possible reading; dots put the day first. */
function readNumericDate(words, base) {
    const match = pattern.exec(words);
    if (match === null)
        return null;
    const { one = '', sign = '', two = '', year } = match.groups ?? {};
    const written = {
        one: Number(one),
        two: Number(two),
        year: year === undefined ? null : fullYear(year),
    };
    const order = sign === '.' ? 'dmy' : base.order;
    const possible = possibleReadings(written, base);
    const [only, another] = possible;
    if (only === undefined)
        return noReading(written, base);
    const yearFirst = year?.length === 2 ? refuseYearFirst(written, only.reading, base) : null;
    if (yearFirst !== null)
        return yearFirst;
    if (another === undefined || only.month === another.month)
        return only.reading;
    const preferred = possible.find((reading) => reading.order === order);
    return preferred?.reading ?? refuseBoth(only, another);
}
const pattern = /^(?<one>\d{1,2})(?<sign>[./-])(?<two>\d{1,2})(?:\k<sign>(?<year>\d{4}|\d\d)?)?$/;
function possibleReadings({ one, two, year }, base) {
    const readings = [
        { order: 'dmy', day: one, month: two },
        { order: 'mdy', day: two, month: one },
    ];
    return readings.flatMap((reading) => {
        // Any leap year tells whether a month can have the day.
        if ((0,due_dates_reading/* calendarDay */.$6)(year ?? 2000, reading.month, reading.day) === null)
            return [];
        return [{ ...reading, reading: resolve(reading, year, base) }];
    });
}
function resolve({ day, month }, year, base) {
    if (year === null)
        return comingDay(month, day, base);
    const exact = (0,due_dates_reading/* calendarDay */.$6)(year, month, day);
    return exact === null ? noSuchDay(year, month, day) : (0,due_dates_reading/* found */.F9)(exact);
}
function noReading({ one, two, year }, base) {
    const [day, month] = two > 12 ? [two, one] : [one, two];
    return noSuchDay(year ?? base.day.year, month, day);
}
function refuseBoth(one, other) {
    const [dayFirst, monthFirst] = one.order === 'dmy' ? [one, other] : [other, one];
    const days = [dayFirst, monthFirst].flatMap(({ reading }) => reading?.kind === 'day' ? [reading.day] : []);
    const question = `${dayFirst.day} ${(0,due_dates_reading/* nameOfMonth */.BD)(dayFirst.month)} or ${(0,due_dates_reading/* nameOfMonth */.BD)(monthFirst.month)} ${monthFirst.day}?`;
    return (0,due_dates_reading/* refused */.J5)(`${question} ${advice(days)}`);
}
function advice([day]) {
    return day === undefined ? 'Write the year, the month and the day' : `Write ${day.toString()}`;
}
/** `26/08/21` after an incident of 2026 is rather 21 August 2026 than a day long past, but nobody knows. */
function refuseYearFirst({ one, two, year }, reading, base) {
    const day = (0,due_dates_reading/* calendarDay */.$6)(2000 + one, two, (year ?? 0) % 100);
    if (day === null || reading?.kind !== 'day' || !isNear(day, base) || isNear(reading.day, base))
        return null;
    return (0,due_dates_reading/* refused */.J5)(`${(0,due_dates_reading/* showDay */.eL)(day)} or ${(0,due_dates_reading/* showDay */.eL)(reading.day)}? Write ${day.toString()}`);
}
function isNear({ year }, base) {
    return year >= base.day.year && year <= base.day.year + 2;
}
/** Two digits are a year of this century. */
function fullYear(written) {
    return written.length === 2 ? 2000 + Number(written) : Number(written);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/part-of-year.js



/** `Q3 2026`, `2026 H2`, `end of Q1`, `2026`: the last day of it; without a year the next one that is not over. */
function readPartOfYear(words, base) {
    if (/\bfiscal\b/.test(words))
        return (0,due_dates_reading/* refusedAsVague */.l6)('when the fiscal year begins is unknown', base);
    const { part, rest } = takePart(words.replace(/^(end|mid|start) (?:quarter (?=quarter)|half (?=half)|year (?=\d{4}))/, '$1 '));
    const year = /^(?:year )?((?:19|20|21)\d\d)$/.exec(rest)?.[1];
    if (year !== undefined)
        return inYear({ name: 'year', number: 1, part }, Number(year), base);
    const match = part_of_year_patterns.map((pattern) => pattern.exec(rest)).find((one) => one !== null);
    if (match === undefined)
        return null;
    const { name, number } = match.groups ?? {};
    const section = {
        name: name === 'half' ? 'half' : 'quarter',
        number: Number(number),
        part,
    };
    const written = match.groups?.['year'];
    if (written !== undefined)
        return inYear(section, Number(written), base);
    const now = inYear(section, base.day.year, base);
    return now?.kind === 'day' && (0,due_dates_reading/* isBefore */.Y8)(now.day, base.day)
        ? inYear(section, base.day.year + 1, base)
        : now;
}
const part_of_year_patterns = [
    /^(?<name>quarter) ?(?<number>[1-4])(?: (?<year>\d{4}))?$/,
    /^(?<name>half) ?(?<number>[12])(?: (?<year>\d{4}))?$/,
    /^(?<year>\d{4}) (?<name>quarter) ?(?<number>[1-4])$/,
    /^(?<year>\d{4}) (?<name>half) ?(?<number>[12])$/,
];
function inYear({ name, number, part }, year, base) {
    const months = name === 'quarter' ? 3 : 6;
    const first = (0,due_dates_reading/* calendarDay */.$6)(year, 1 + months * (number - 1), 1);
    return first === null ? null : dayOfPart(part, periodOf(name, first), base);
}

// EXTERNAL MODULE: ./.build/src/postmortem/due-dates/range.js
var range = __webpack_require__(7678);
;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/span.js

/** `in 2 weeks`, `30 days`, `+7d`, `T+30`, `3 business days`, `a fortnight`: counted from the incident; months clamp. */
function readSpan(words, base) {
    if (/^some(?: [a-z]+)*(?: after)?$/.test(words))
        return (0,due_dates_reading/* refusedAsVague */.l6)('how many is not said', base);
    const counted = words
        .replace(/^(?=fortnight$|half year$)/, '1 ')
        .replace(/ (?:after|post) (?:incident|resolution|outage|event|recovery|now|today|mitigation)$/, '');
    if (!new RegExp(`^${step}(?:,? (?:and )?${step})*$`).test(counted))
        return null;
    const steps = [...counted.matchAll(new RegExp(step, 'g'))];
    const end = steps.reduce((day, [, count = '', unit = '']) => day === null ? null : (units[unit]?.(day, Number(count)) ?? null), base.day);
    if (end === null)
        return (0,due_dates_reading/* refusedAsVague */.l6)('the day of writing is unknown, so hours cannot be counted', base);
    return end.year - base.day.year > longestYears
        ? (0,due_dates_reading/* refusedAsVague */.l6)('it is too far ahead', base)
        : (0,due_dates_reading/* found */.F9)(end);
}
/** Nobody plans further ahead. */
const longestYears = 10;
const step = String.raw `(\d{1,4}) (day|bday|week|fortnight|month|quarter|half year|year|hour)`;
const units = {
    day: (day, days) => day.add({ days }),
    bday: addWorkingDays,
    week: (day, weeks) => day.add({ weeks }),
    fortnight: (day, count) => day.add({ weeks: 2 * count }),
    month: (day, months) => day.add({ months }),
    quarter: (day, count) => day.add({ months: 3 * count }),
    'half year': (day, count) => day.add({ months: 6 * count }),
    year: (day, years) => day.add({ years }),
    hour: (day, hours) => (hours % 24 === 0 ? day.add({ days: hours / 24 }) : null),
};
/** Skips Saturdays and Sundays; whole weeks first, so that large counts take no longer. */
function addWorkingDays(start, count) {
    // From a weekend, counting begins as on its Friday.
    const from = start.subtract({ days: Math.max(0, start.dayOfWeek - 5) });
    const day = from.add({ weeks: Math.floor(count / 5), days: count % 5 });
    const overWeekend = day.dayOfWeek > 5 || day.dayOfWeek < from.dayOfWeek;
    const end = overWeekend && count % 5 > 0 ? day.add({ days: 2 }) : day;
    return count === 0 ? start : end;
}

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/sprint.js

/** `this sprint`, `next sprint`, `in 2 sprints`: its last day; refused where no sprint calendar is known. */
function readSprint(words, base) {
    if (!/\bsprint\b/.test(words))
        return null;
    const match = /^(?:end )?(?:(?<which>this|next) )?(?:(?<count>\d{1,2}) )?sprint(?: (?<after>this|next))?(?: end)?$/.exec(words);
    const { which, count, after } = match?.groups ?? {};
    if (match === null)
        return (0,due_dates_reading/* refusedAsVague */.l6)('which sprint that is, is unknown', base);
    if (base.sprint === null) {
        return (0,due_dates_reading/* refusedAsVague */.l6)('when sprints begin and end is unknown (setting action-items.sprint)', base);
    }
    const { start, lengthDays } = base.sprint;
    const ahead = count === undefined ? Number((which ?? after) === 'next') : Number(count);
    const now = Math.floor(start.until(base.day).days / lengthDays);
    return (0,due_dates_reading/* found */.F9)(start.add({ days: lengthDays * (now + ahead + 1) - 1 }));
}

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/unknown-day.js

/** `today`, `tomorrow`, `EOD`: counted from a day of writing nobody knows. `after 2026-08-21`: the day something may begin. */
function readUnknownDay(words, base) {
    if (/^(?:today|daypart|end today|end day|day)(?: (?:today|daypart))*$/.test(words)) {
        return (0,due_dates_reading/* refusedAsVague */.l6)('the day of writing is unknown', base);
    }
    if (/^after\b(?!.* (?:–|to|by) )/.test(words))
        return (0,due_dates_reading/* refusedAsVague */.l6)('it says when it begins, not when it is due', base);
    return null;
}

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/week.js



/** `KW 35`, `W35`, `2026-W35`, `week 35 of 2026`, `2026-W35-2`: Friday of that ISO week, or the day of it that is named. */
function readWeek(words, base) {
    const match = week_patterns.map((pattern) => pattern.exec(words)).find((one) => one !== null);
    if (match === undefined)
        return null;
    const { number = '', year, day } = match.groups ?? {};
    const weekday = day === undefined ? week_friday : Number(day);
    if (year !== undefined)
        return weekOf(Number(year), Number(number), weekday);
    const last = weekOf(base.day.year - 1, Number(number), weekday);
    const now = weekOf(base.day.year, Number(number), weekday);
    if (now.kind === 'refused')
        return now;
    if ((0,due_dates_reading/* isBefore */.Y8)(now.day, base.day))
        return afterPast(now.day, weekOf(base.day.year + 1, Number(number), weekday), base);
    return last.kind === 'day' ? afterPast(last.day, now, base) : now;
}
const week_patterns = [
    /^(?:end )?week ?(?<number>\d{1,2})(?:th)?(?:[ /-]+(?<year>\d{4}))?$/,
    /^(?<year>\d{4})[ -]*week ?(?<number>\d{1,2})(?:[ -](?<day>[1-7]))?$/,
];
const week_friday = 5;
function weekOf(year, number, weekday) {
    // 4 January lies in the first ISO week of every year.
    const anchor = (0,due_dates_reading/* calendarDay */.$6)(year, 1, 4);
    const monday = anchor === null ? null : periodOf('week', anchor).first.add({ weeks: number - 1 });
    const thursday = monday?.add({ days: 3 });
    if (monday === null || number < 1 || thursday?.year !== year) {
        return (0,due_dates_reading/* refused */.J5)(`${year} has no week ${number}. Write the day`);
    }
    return (0,due_dates_reading/* found */.F9)(monday.add({ days: weekday - 1 }));
}
/** A week that was over shortly before the incident may be meant, so the next one of its number is not taken. */
function afterPast(past, next, base) {
    if (past.until(base.day).days > shortlyBefore || next.kind === 'refused')
        return next;
    const why = `that week lies shortly before the incident`;
    return (0,due_dates_reading/* refused */.J5)(`${why}. Add the year, or write ${next.day.toString()}`);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/weekday.js




/** `Friday`: the first after the incident; `Friday next week`, `last Friday of August`, `first Monday of September 2026`. */
function readWeekday(words, base) {
    const alone = weekday_patterns.alone.exec(words)?.groups?.['weekday'];
    if (alone !== undefined)
        return (0,due_dates_reading/* found */.F9)(firstAfter(base.day, (0,calendar_words/* numberOf */.rl)(calendar_words/* weekdays */.mx, alone)));
    const next = weekday_patterns.next.exec(words)?.groups;
    if (next !== undefined)
        return refuseNext((0,calendar_words/* numberOf */.rl)(calendar_words/* weekdays */.mx, next['weekday'] ?? next['other'] ?? ''), base);
    const inWeek = (weekday_patterns.inWeek.exec(words) ?? weekday_patterns.weekFirst.exec(words))?.groups;
    if (inWeek !== undefined) {
        const { first } = periodAhead('week', inWeek['which'] === 'next' ? 1 : 0, base);
        return (0,due_dates_reading/* coming */.m3)(first.add({ days: (0,calendar_words/* numberOf */.rl)(calendar_words/* weekdays */.mx, inWeek['weekday'] ?? '') - 1 }), base);
    }
    return readWeekdayOfMonth(words, base);
}
const weekday = `(?<weekday>${calendar_words/* weekdayWord */.b5})`;
const weekday_patterns = {
    alone: new RegExp(`^(?:(?:this|coming) )?${weekday}(?: this)?$`),
    next: new RegExp(`^(?:next ${weekday}|(?<other>${calendar_words/* weekdayWord */.b5}) next)$`),
    inWeek: new RegExp(`^${weekday} (?:in )?(?<which>this|next) week$`),
    weekFirst: new RegExp(`^(?<which>this|next) week (?:in )?${weekday}$`),
    ofMonth: new RegExp(String.raw `^(?<which>last|[1-4]th) ${weekday} (?:in )?(?<month>(?:${calendar_words/* monthWord */.L7})(?: \d{4})?|this month|month)$`),
};
function firstAfter(day, weekday) {
    return day.add({ days: ((weekday - day.dayOfWeek + 6) % 7) + 1 });
}
function refuseNext(weekday, base) {
    const first = firstAfter(base.day, weekday);
    const second = first.add({ weeks: 1 });
    const one = first.month === second.month ? `${first.day}` : `${first.day} ${(0,due_dates_reading/* nameOfMonth */.BD)(first.month)}`;
    return (0,due_dates_reading/* refused */.J5)(`${one} or ${second.day} ${(0,due_dates_reading/* nameOfMonth */.BD)(second.month)}? Write ${first.toString()}`);
}
function readWeekdayOfMonth(words, base) {
    const { which = '', weekday = '', month = '' } = weekday_patterns.ofMonth.exec(words)?.groups ?? {};
    if (which === '')
        return null;
    const end = /month$/.test(month) ? (0,due_dates_reading/* found */.F9)(periodOf('month', base.day).end) : readMonth(month, base);
    if (end?.kind !== 'day')
        return end;
    const number = (0,calendar_words/* numberOf */.rl)(calendar_words/* weekdays */.mx, weekday);
    const fromFirst = firstAfter(end.day.with({ day: 1 }).subtract({ days: 1 }), number);
    const day = which === 'last'
        ? end.day.subtract({ days: (end.day.dayOfWeek - number + 7) % 7 })
        : fromFirst.add({ weeks: Number(which[0]) - 1 });
    if (/\d{4}$/.test(month))
        return (0,due_dates_reading/* found */.F9)(day);
    return day.month === end.day.month
        ? (0,due_dates_reading/* coming */.m3)(day, base)
        : (0,due_dates_reading/* refusedAsVague */.l6)('there is no such day', base);
}

;// CONCATENATED MODULE: ./.build/src/postmortem/due-dates/read-plain-words.js















/** What plain words mean; null where they name no day in a way that is known. */
function readPlainWords(words, base) {
    const written = withYears(withoutLeads(words), base);
    return (readOne(written, base) ?? (0,range/* readRange */.q)(written, base, readOne) ?? readAmongOthers(written, base));
}
/** Readers of one day. */
const dayReaders = [readIsoDate, readNumericDate, readNamedDate];
const otherReaders = [
    readUnknownDay,
    readMonth,
    readPartOfYear,
    readWeek,
    readWeekday,
    readSprint,
    readComingPeriod,
    readSpan,
];
function readOne(words, base) {
    const bare = withoutLeads(words);
    const ofWeek = /^week of (?<day>.+)$/.exec(bare)?.groups?.['day'];
    const before = /^before (.+)$/.exec(bare)?.[1] ?? /^(.+) before$/.exec(bare)?.[1];
    if (before !== undefined)
        return readBefore(before, base);
    if (ofWeek !== undefined) {
        const day = readOnDay(ofWeek, base);
        return day?.kind === 'day' ? (0,due_dates_reading/* found */.F9)(periodOf('week', day.day).end) : day;
    }
    return readOnDay(bare, base) ?? readBy(otherReaders, bare, base);
}
/** A day, with or without its day of the week: one that does not fit is refused, one that fits one of two readings chooses it. */
function readOnDay(words, base) {
    const { weekday, rest } = takeWeekday(words);
    const reading = readBy(dayReaders, rest, base);
    if (weekday === 0 || reading === null)
        return reading;
    const readings = reading.kind === 'day' ? [reading] : bothOrders(rest, base);
    const fitting = readings.find(({ day }) => day.dayOfWeek === weekday);
    if (fitting !== undefined || reading.kind === 'refused')
        return fitting ?? reading;
    const is = `${(0,due_dates_reading/* showDay */.eL)(reading.day)} is a ${(0,due_dates_reading/* nameOfWeekday */.ZD)(reading.day.dayOfWeek)}`;
    return (0,due_dates_reading/* refused */.J5)(`${is}, not a ${(0,due_dates_reading/* nameOfWeekday */.ZD)(weekday)}. Write the right day, such as ${reading.day.toString()}`);
}
function bothOrders(words, base) {
    return ['dmy', 'mdy']
        .map((order) => readBy(dayReaders, words, { ...base, order }))
        .filter((reading) => reading?.kind === 'day');
}
/** What is to be ready before a day or the end of something is due by it; before a period begins is another day than its end. */
function readBefore(words, base) {
    const day = /^(?:end|start|mid) |(?: end| mid)$/.test(words)
        ? readOne(words, base)
        : readOnDay(words, base);
    if (day !== null || readOne(words, base) === null)
        return day;
    return (0,due_dates_reading/* refusedAsVague */.l6)('"before" leaves the day open', base);
}
function takeWeekday(words) {
    const match = /^(?<first>[a-z]+) (?<after>.*\d.*)$/.exec(words) ??
        /^(?<before>.*\d.*) (?<last>[a-z]+)$/.exec(words);
    const { first, last, after, before } = match?.groups ?? {};
    const weekday = (0,calendar_words/* numberOf */.rl)(calendar_words/* weekdays */.mx, first ?? last ?? '');
    return weekday === 0 ? { weekday, rest: words } : { weekday, rest: after ?? before ?? words };
}
function readBy(readers, words, base) {
    for (const read of readers) {
        const reading = read(words, base);
        if (reading !== null)
            return reading;
    }
    return null;
}
/** `by` and the like, and what time of day is meant, change no day. */
function withoutLeads(words) {
    const parts = words.replace(/(?:^| )daypart(?= .|$)/g, (all, at) => at === 0 && all === words ? all : ' ');
    return parts
        .trim()
        .replace(/^(?:(?:by|in|day(?= \d)|week of(?= week))(?: |$))+/, '')
        .replace(/(?: (?:by|in))+$/, '')
        .replace(/\s+/g, ' ')
        .trim();
}
/** `Q1 next year`, `15 January this year` with the year itself. */
function withYears(words, base) {
    return words.replace(/(?<=. )(?:in )?(this|next) year(?= |$)/, (all, which, at) => {
        const before = words.slice(0, at).trim();
        if (/^(?:end|mid|start|early|late|by|in)$/.test(before))
            return all;
        return String(base.day.year + (which === 'next' ? 1 : 0));
    });
}
/** A whole date at the beginning or the end of a remark, where nothing says that it is when something begins. */
function readAmongOthers(words, base) {
    if (/\b(?:after|not|no|was|start|moved)\b/.test(words))
        return null;
    const dates = [...words.matchAll(/(?<![\d.-])\d{4}-\d{2}-\d{2}(?![\d-])/g)];
    const [only, another] = dates;
    const isAtEdge = only !== undefined && (only.index === 0 || only.index + only[0].length === words.length);
    if (isAtEdge && another === undefined)
        return readIsoDate(only[0]);
    const last = new RegExp(String.raw `(?:^|.* )by ((?:(?:${calendar_words/* weekdayWord */.b5}|next|this|end|quarter|week|month|[a-z]{3}) ?)*[\d –-]*)$`).exec(words)?.[1];
    return last === undefined || last === '' ? null : readOne(last, base);
}


/***/ }),

/***/ 6906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readWrittenDay)
/* harmony export */ });
/* harmony import */ var _time_temporal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8599);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8528);
/* harmony import */ var _clock_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(719);
/* harmony import */ var _plain_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9491);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7678);
/* harmony import */ var _read_plain_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7274);






/** The day of a whole date in any spelling, `Jun 28, 2024`, of a range its last; null for anything else, and where two days are possible. */
function readWrittenDay(written) {
    const text = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foldText */ .T)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X)(written.slice(0, longestText)));
    if (!/\d{4}|\d[./]\d{1,2}[./]\d/.test(text))
        return null;
    const { rest, inUtc } = (0,_clock_time_js__WEBPACK_IMPORTED_MODULE_0__/* .takeClockTime */ .l)(text);
    const words = (0,_plain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .toPlainWords */ .V)(rest);
    const [one, other] = unrelatedDays.map((day) => {
        const base = { day: _time_temporal_js__WEBPACK_IMPORTED_MODULE_4__/* .Temporal */ .fE.PlainDate.from(day), order: null, sprint: null };
        return (0,_read_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .readOnDay */ .A)(words, base) ?? (0,_range_js__WEBPACK_IMPORTED_MODULE_5__/* .readRange */ .q)(words, base, _read_plain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .readOnDay */ .A);
    });
    if (one?.kind !== 'day' || other?.kind !== 'day' || !one.day.equals(other.day))
        return null;
    return inUtc(one.day).toString();
}
/** Nobody writes longer ones. */
const longestText = 200;
/** A whole date is the same whatever it might count from. */
const unrelatedDays = ['2001-02-06', '2014-11-20'];


/***/ }),

/***/ 3147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ calendarDay),
/* harmony export */   BD: () => (/* binding */ nameOfMonth),
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   ZD: () => (/* binding */ nameOfWeekday),
/* harmony export */   eL: () => (/* binding */ showDay),
/* harmony export */   l6: () => (/* binding */ refusedAsVague),
/* harmony export */   m3: () => (/* binding */ coming)
/* harmony export */ });
/* harmony import */ var _time_temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

function found(day) {
    return { kind: 'day', day };
}
function refused(why) {
    return { kind: 'refused', why };
}
/** A refusal of what is not one day; `what` says so. Shows how to write a day. */
function refusedAsVague(what, base) {
    const example = base.day.add({ days: 14 });
    return refused(`${what}. Write the day, such as ${example.toString()}`);
}
/** A coming day, refused where it lies before the incident. */
function coming(day, base) {
    if (!isBefore(day, base.day))
        return found(day);
    return refusedAsVague(`${showDay(day)} lies before the incident`, base);
}
/** The day of a calendar; null where there is none, such as 30 February. */
function calendarDay(year, month, day) {
    try {
        return _time_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    }
    catch {
        // Temporal refuses days that do not exist; to us that is "none".
        return null;
    }
}
function isBefore(one, other) {
    return _time_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.compare(one, other) < 0;
}
/** A day as people read it: `21 August 2026`. */
function showDay(day) {
    return `${day.day} ${nameOfMonth(day.month)} ${day.year}`;
}
/** The English name of a month from 1 to 12. */
function nameOfMonth(month) {
    return namesOfMonths[month - 1] ?? '';
}
/** The English name of a day of the week, from Monday as 1. */
function nameOfWeekday(weekday) {
    return namesOfWeekdays[weekday - 1] ?? '';
}
const namesOfMonths = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const namesOfWeekdays = [
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
];


/***/ }),

/***/ 2560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ incidentNumber),
/* harmony export */   hi: () => (/* binding */ dayInPath),
/* harmony export */   kv: () => (/* binding */ numberInPath),
/* harmony export */   oJ: () => (/* binding */ dayInTitle)
/* harmony export */ });
/* harmony import */ var _time_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9064);
/* harmony import */ var _due_dates_read_written_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6906);


/** The number of an incident as people name it: `INC-42`, `42`, `#42`, or the address of its issue; null for anything else. */
function incidentNumber(written) {
    const text = written.trim();
    const digits = /^(?:inc(?:ident)?[-_ #]*|#|[\w.-]+\/[\w.-]+#)?(\d{1,9})$/i.exec(text)?.[1] ??
        /\/issues\/(\d{1,9})(?:[/?#].*)?$/.exec(text)?.[1];
    const number = Number(digits ?? 0);
    return number > 0 ? number : null;
}
/** The number in a file's name, `2026-08-19-inc-42-outage.md`; null where none is named. */
function numberInPath(path) {
    const digits = /(?:^|[^a-z\d])inc-(\d{1,9})(?=[^\d]|$)/i.exec(fileName(path))?.[1];
    const number = Number(digits ?? 0);
    return number > 0 ? number : null;
}
/** The day a file's name begins with; null where there is none. */
function dayInPath(path) {
    const [, year, month, day] = /^(\d{4})[-_]?(\d\d)[-_]?(\d\d)(?!\d)/.exec(fileName(path)) ?? [];
    return (0,_time_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .readDay */ .P1)(`${year}-${month}-${day}`);
}
/** The day in the first heading of a document, `# 29-11-2024: Scans did not start`; null where there is none. */
function dayInTitle(markdown) {
    const title = /^\uFEFF?(?:\s*#\s+|[\s\S]{0,2000}?\n#\s+)(.{1,300})/.exec(markdown)?.[1] ?? '';
    const [written] = /(?<!\d)(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?!\d)/.exec(title) ??
        /(?:\d{1,2}\S{0,3} )?\p{L}{3,9}\.?(?: \d{1,2}\S{0,3})? \d{4}(?!\d)/u.exec(title) ??
        [];
    return written === undefined ? null : (0,_due_dates_read_written_day_js__WEBPACK_IMPORTED_MODULE_0__/* .readWrittenDay */ .U)(written);
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ })

};
