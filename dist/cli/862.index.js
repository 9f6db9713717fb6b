export const id = 862;
export const ids = [862];
export const modules = {

/***/ 9024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readSuspects),
/* harmony export */   w: () => (/* binding */ earlierChanges)
/* harmony export */ });
/* harmony import */ var _changes_candidate_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9052);
/* harmony import */ var _changes_ranking_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(724);
/* harmony import */ var _changes_ranking_rank_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5960);
/* harmony import */ var _changes_search_window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3626);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5991);





/** How many earlier changes tell which words are common here. */
const earlierChanges = 2500;
/** Reads what landed before the incident and ranks it. */
async function readSuspects(question, world) {
    const { window, changes, earlier } = await readLanded(question, world);
    if (window.length + question.outside.length === 0)
        throw nothingToSearch(question, world.clone);
    // Counted before the changes are awaited: Git compares files meanwhile.
    const history = earlier.length === 0 ? null : (0,_changes_ranking_history_js__WEBPACK_IMPORTED_MODULE_1__/* .collectStatistics */ .o6)(earlier);
    const landed = await changes;
    world.progress.end();
    const suspects = suspectsById([...landed, ...question.outside.map(outsideSuspect)]);
    const candidates = [...suspects.values()].map(({ candidate }) => candidate);
    const { text, at } = question;
    return {
        ranking: (0,_changes_ranking_rank_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .rankChanges */ .U)({ text, at }, candidates, history),
        suspects,
        searched: describeSearch({ question, clone: world.clone, window, history, landed }),
    };
}
/** Reads the window, and while Git compares its files, what landed before it. */
async function readLanded(question, world) {
    const collector = (0,_changes_search_window_js__WEBPACK_IMPORTED_MODULE_3__/* .collectWindow */ .H)(question.from);
    const everything = world.clone.landed({ until: question.at, paths: [] });
    const passed = [];
    if (question.paths.length > 0) {
        const { at: until, paths } = question;
        for await (const one of world.clone.landed({ until, paths }))
            if (!collector.take(one))
                break;
    }
    else {
        // The same reading goes on below, so it must not be closed here.
        for (let next = await everything.next(); !next.done; next = await everything.next()) {
            passed.push(next.value);
            if (!collector.take(next.value))
                break;
        }
    }
    const window = collector.window();
    const changes = readChanges(window, world);
    // Awaited only when the rest is read: a failure until then is not lost, but must not end the process.
    changes.catch(() => { });
    const goal = window.length + earlierChanges;
    for await (const one of everything) {
        passed.push(one);
        if (passed.length >= goal)
            break;
    }
    return { window, changes, earlier: earlierThan(window, passed) };
}
async function readChanges(window, { clone, progress }) {
    const changes = [];
    for await (const change of clone.changes(window.map(({ sha }) => sha))) {
        changes.push({ ...change, candidate: (0,_changes_candidate_of_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateOf */ .R)(change.change) });
        progress.at('changes read', changes.length, window.length);
    }
    return changes;
}
function earlierThan(window, landed) {
    const ranked = new Set(window.map(({ sha }) => sha));
    const earlier = landed.filter(({ sha }) => !ranked.has(sha)).slice(0, earlierChanges);
    return earlier.toReversed();
}
function outsideSuspect(change) {
    return { change, isMerge: false, isCut: false, candidate: (0,_changes_candidate_of_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateOf */ .R)(change) };
}
/** By id; of two commits that name the same pull request the older one goes by its sha. */
function suspectsById(suspects) {
    const byId = new Map();
    for (const suspect of suspects) {
        const { id, shas } = suspect.change;
        const name = byId.has(id) ? `commit:${shas[0] ?? id}` : id;
        byId.set(name, {
            ...suspect,
            change: { ...suspect.change, id: name },
            candidate: { ...suspect.candidate, id: name },
        });
    }
    return byId;
}
function describeSearch({ question, clone, window, history, landed }) {
    const isFull = window.length >= _changes_search_window_js__WEBPACK_IMPORTED_MODULE_3__/* .windowLimits */ .B.atMost;
    const [oldest = question.at] = window.map(({ at }) => at).toSorted();
    return {
        ref: clone.ref,
        head: clone.head,
        from: isFull || oldest < question.from ? oldest : question.from,
        to: question.at,
        changes: window.length + question.outside.length,
        cut: landed.filter(({ isCut }) => isCut).length,
        isFull,
        isWidened: oldest < question.from,
        isShallow: clone.isShallow,
        hasLines: !clone.isPartial,
        earlier: history?.documents ?? 0,
    };
}
function nothingToSearch({ at, paths }, clone) {
    const where = paths.length === 0 ? '' : ` that touches ${paths.join(' or ')}`;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('no-changes', {
        what: `Nothing${where} had landed on "${clone.ref}" by ${at}.`,
        remedy: clone.isShallow
            ? 'The clone is shallow: get the rest with `git fetch --unshallow`.'
            : 'Check the time (`--at`) and the branch (`--ref`).',
    });
}


/***/ }),

/***/ 3862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSuspects: () => (/* binding */ runSuspects)
});

// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
// EXTERNAL MODULE: ./.build/src/flows/read-suspects.js
var read_suspects = __webpack_require__(9024);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(8247);
;// CONCATENATED MODULE: ./.build/src/flows/show-suspects.js


/** More than five are no help. */
const mostShown = 5;
/** The ranking for people: what was searched, then up to five suspects with their reasons and how to undo them. */
function showSuspects(answer) {
    const shown = answer.ranking.ranked.slice(0, mostShown).flatMap((ranked, index) => {
        const suspect = answer.suspects.get(ranked.id);
        if (suspect === undefined)
            return [];
        return [showSuspect(index + 1, { ...ranked, suspect, impactAt: answer.searched.to })];
    });
    const elsewhere = percent(answer.ranking.elsewhere);
    const note = `Percentages say how likely it is among these. That it is none of them: ${elsewhere}.`;
    return [...showSearched(answer.searched), '', ...shown, note].join('\n');
}
/** What was searched, in sentences; what is missing from it is never left out. */
function showSearched(searched) {
    const { changes, ref, from, to, cut } = searched;
    const counted = changes === 1 ? '1 change' : `${changes} changes`;
    const lines = [
        `Searched ${counted} on ${(0,text_escape/* plainLine */.h0)(ref, 100)} from ${(0,instant/* showUtc */.Gv)(from)} to ${(0,instant/* showUtc */.Gv)(to)}; a fifth of real causes are older.`,
    ];
    if (searched.isWidened)
        lines.push('Fewer than twenty had landed, so older ones were taken in.');
    if (searched.isFull)
        lines.push('There were more: only the newest 400 are ranked.');
    if (searched.isShallow)
        lines.push('The clone is shallow; `git fetch --unshallow` gets the rest.');
    if (!searched.hasLines)
        lines.push('The clone is partial: changed lines were not read.');
    if (cut > 0)
        lines.push(`Of ${cut} very large ones not every changed line was read.`);
    return lines;
}
function showSuspect(position, { probability, matches, suspect, impactAt }) {
    const { change } = suspect;
    const chance = `${percent(probability)}, ${inWords(probability)}`;
    const landed = `landed ${(0,instant/* showUtc */.Gv)(change.at)}, ${(0,instant/* showDuration */.kJ)(change.at, impactAt)} before`;
    const lines = [
        `${position}. ${(0,text_escape/* plainLine */.h0)(change.title, 120)}`,
        `   ${chance} · ${nameOf(suspect)} · ${landed} · ${sizeOf(suspect)}`,
        ...showMatches(matches),
        ...showUndo(undoOf(suspect)),
    ];
    return `${lines.join('\n')}\n`;
}
function inWords(probability) {
    if (probability >= 0.8)
        return 'very likely';
    if (probability >= 0.6)
        return 'likely';
    if (probability >= 0.3)
        return 'possible';
    return 'less likely';
}
function percent(probability) {
    return `${Math.round(probability * 100)} %`;
}
function nameOf({ change }) {
    const [sha] = change.shas;
    const name = [change.pull === null ? null : `#${change.pull}`, sha?.slice(0, 12) ?? null];
    return name.filter((part) => part !== null).join(' ') || (0,text_escape/* plainLine */.h0)(change.id, 80);
}
function sizeOf({ change }) {
    const { files, fileCount, lines } = change;
    const counted = fileCount === 1 ? '1 file' : `${fileCount} files`;
    if (lines === null)
        return counted;
    const added = files.reduce((sum, file) => sum + file.added, 0);
    const deleted = files.reduce((sum, file) => sum + file.deleted, 0);
    return `${counted}, +${added} −${deleted}`;
}
function showMatches(matches) {
    const parts = Object.entries(placeNames).flatMap(([where, place]) => {
        const found = matches.filter((match) => match.where === where);
        const words = found.map(({ word }) => `"${(0,text_escape/* plainLine */.h0)(word, 60)}"`);
        return words.length === 0 ? [] : [`${words.join(', ')} ${place}`];
    });
    return parts.length === 0 ? [] : [`   has ${parts.join('; ')}`];
}
const placeNames = {
    title: 'in its title',
    body: 'in its description',
    path: 'in its paths',
    'deleted-line': 'on lines it deletes',
    'added-line': 'on lines it adds',
};
/** How a change is taken back; null where no commit shows it. */
function undoOf({ change, isMerge, candidate }) {
    const [sha] = change.shas;
    if (sha === undefined)
        return null;
    return {
        command: `git revert ${isMerge ? '-m 1 ' : ''}${sha.slice(0, 12)}`,
        warning: candidate.kinds.includes('migration')
            ? 'it has a migration, and taking back the code does not take back the data'
            : null,
    };
}
function showUndo(undo) {
    if (undo === null)
        return [];
    const warning = undo.warning === null ? [] : [`   careful: ${undo.warning}`];
    return [`   undo: ${undo.command}`, ...warning];
}

;// CONCATENATED MODULE: ./.build/src/flows/suspects.js



/** Version of the JSON; it changes when a field changes its meaning or goes. */
const jsonVersion = 1;
/** Says which change most likely caused an incident, from a clone alone. */
async function runSuspects(question, world, teller) {
    const answer = await (0,read_suspects/* readSuspects */.d)(question, world);
    teller.answer(teller.json ? (0,text_escape/* plainJson */.RU)(toJson(answer)) : showSuspects(answer));
}
function toJson({ searched, ranking, suspects }) {
    const { ref, head, from, to, changes, cut, isFull, isShallow, hasLines } = searched;
    return {
        version: jsonVersion,
        searched: {
            ref,
            head,
            from,
            to,
            changes,
            cut,
            full: isFull,
            shallow: isShallow,
            lines: hasLines,
        },
        elsewhere: round(ranking.elsewhere),
        suspects: ranking.ranked.slice(0, mostShown).flatMap(({ id, probability, matches }) => {
            const suspect = suspects.get(id);
            if (suspect === undefined)
                return [];
            const { title, at, pull, shas, files, fileCount } = suspect.change;
            return [
                {
                    id,
                    probability: round(probability),
                    title,
                    at,
                    pull,
                    sha: shas[0] ?? null,
                    kinds: suspect.candidate.kinds,
                    files: files.slice(0, mostFiles),
                    fileCount,
                    matches: matches.map(({ word, where, rarity }) => ({
                        word,
                        where,
                        rarity: round(rarity),
                    })),
                    undo: undoOf(suspect),
                },
            ];
        }),
    };
}
/** Paths of one suspect in the JSON; `fileCount` says how many there are. */
const mostFiles = 20;
function round(value) {
    return Math.round(value * 1000) / 1000;
}


/***/ }),

/***/ 8247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ showUtc),
/* harmony export */   Wr: () => (/* binding */ readInstant),
/* harmony export */   kJ: () => (/* binding */ showDuration),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   lq: () => (/* binding */ readHttpDate),
/* harmony export */   ps: () => (/* binding */ addSeconds),
/* harmony export */   rb: () => (/* binding */ timeOfDay),
/* harmony export */   vH: () => (/* binding */ showInZone)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

/** A UTC time as people read it: `2026-11-20 14:02 UTC`. `at` is RFC 3339. */
function showUtc(at) {
    return `${minutes(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO('UTC'))} UTC`;
}
/**
 * The same moment on the clock of `zone`: `15:02 Europe/Berlin`, with the date where it differs from the UTC date; null when
 * the zone is UTC itself.
 */
function showInZone(at, zone) {
    const utc = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO('UTC');
    const local = utc.withTimeZone(zone);
    if (local.equals(utc))
        return null;
    const sameDay = local.toPlainDate().equals(utc.toPlainDate());
    const shown = sameDay ? minutes(local).slice(-5) : minutes(local);
    return `${shown} ${zone}`;
}
/** The UTC day of a moment, `2026-11-20`. */
function dayOf(at) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDate().toString();
}
/** The time of day on the clock of `zone`, `14:02`. */
function timeOfDay(at, zone) {
    return minutes(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).toZonedDateTimeISO(zone)).slice(-5);
}
/** How long it was from one moment to another, in two units at most: `32 min`, `2 h 5 min`, `3 d 4 h`. */
function showDuration(from, to) {
    if (to <= from)
        return '0 min';
    const between = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(from).until(_temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(to), {
        smallestUnit: 'minute',
    });
    const { days, hours, minutes: rest } = between.round({ largestUnit: 'day' });
    if (days > 0)
        return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
    if (hours > 0)
        return rest > 0 ? `${hours} h ${rest} min` : `${hours} h`;
    return `${rest} min`;
}
/** The moment `seconds` after `at`, RFC 3339 in UTC with whole seconds. */
function addSeconds(at, seconds) {
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(at).add({ seconds }).round('second').toString();
}
/** An RFC 3339 date and time with any offset, in UTC with whole seconds; null when it is none. */
function readInstant(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/i.test(text))
        return null;
    try {
        const moment = _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(text).round('second').toString();
        // An offset may lead out of the years that four digits name, and texts of other lengths do not sort by time.
        return /^\d{4}-/.test(moment) ? moment : null;
    }
    catch {
        // Temporal refuses dates and times that do not exist; to us that is "none".
        return null;
    }
}
/** The RFC 3339 UTC form, whole seconds, of an HTTP `Date` header; null when it is not one. */
function readHttpDate(header) {
    if (!/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(header))
        return null;
    const milliseconds = Date.parse(header);
    if (Number.isNaN(milliseconds))
        return null;
    return _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(milliseconds).round('second').toString();
}
/** Whether `name` is a time zone of the IANA database, such as `Europe/Berlin`. */
function isTimeZone(name) {
    try {
        _temporal_js__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
        return /^[A-Z]/i.test(name);
    }
    catch {
        // Temporal has no other way to ask.
        return false;
    }
}
function minutes(time) {
    return time.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}


/***/ })

};
