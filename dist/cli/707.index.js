export const id = 707;
export const ids = [707];
export const modules = {

/***/ 5707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSuspects: () => (/* binding */ runSuspects)
});

// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(3546);
;// CONCATENATED MODULE: ./.build/src/changes/kinds-of-paths.js
/** Stand-in. */
function kindOfPath(path) {
    if (/(?:^|\/)migrations?\//.test(path))
        return 'migration';
    if (/\.md$/.test(path))
        return 'docs';
    if (/(?:^|\/)tests?\//.test(path))
        return 'test';
    return 'code';
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/stem.js
const doubled = /([b-df-hj-np-tv-z])\1$/;
/** Different spellings of one thing in reports, titles and paths; written as their stems. */
const sameThing = new Map([
    'db databas',
    'config configur configurat configuration cfg conf',
    'auth authenticat authentic',
    'perf performanc',
    'mem memory',
    'env environ environment',
    'param paramet parameter',
    'arg argu argument',
    'k8 kubernet kubernete',
    'win window',
    'mac macos osx',
    'js javascript',
    'py python',
    'repo repository',
    'admin administrat administrator',
    'prod product production',
    'dep dependency',
    'doc document documentat documentation',
    'msg messag',
    'req request',
    'resp respons',
    'ctx context',
    'init initializ initialis initialization',
    'util utility',
    'async asynchronou',
    'sync synchroniz',
    'temp tmp temporary',
    'dir directory',
    'img imag',
    'lib library',
    'pkg packag',
    'mgr manag',
    'num numb number',
    'spec specificat',
    'upd updat',
    'del delet',
    'ver vers version',
].flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return others.map((other) => [other, first]);
}));
/**
 * A word cut to what its inflections share: `enabled`, `enables` and `enable` give `enabl`, `logging` gives `log`.
 * Takes lower case. A word that was already cut in a plainer way (only `s`, `es`, `ed`, `ing`) gives the same.
 */
function stem(word) {
    const cut = cutEnding(word);
    return sameThing.get(cut) ?? cut;
}
function cutEnding(word) {
    let cut = withoutInflection(withoutPlural(word));
    if (cut.length > 6 && /[st]ion$/.test(cut))
        cut = cut.slice(0, -3);
    if (cut.length > 7 && cut.endsWith('ment'))
        cut = cut.slice(0, -4);
    if (cut.length > 3 && doubled.test(cut) && (cut.length > 4 || !/[lsz]$/.test(cut))) {
        cut = cut.slice(0, -1);
    }
    if (cut.length > 3 && cut.endsWith('e'))
        cut = cut.slice(0, -1);
    if (cut.length > 3 && /[^ui]s$/.test(cut))
        cut = cut.slice(0, -1);
    return cut.length > 3 && cut.endsWith('i') ? `${cut.slice(0, -1)}y` : cut;
}
function withoutPlural(word) {
    if (word.length <= 3)
        return word;
    if (word.length > 4 && /ie[sd]$/.test(word))
        return `${word.slice(0, -3)}y`;
    if (/(?:s|x|z|ch|sh)es$/.test(word))
        return word.slice(0, -2);
    return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
function withoutInflection(word) {
    if (word.length > 5 && /[aeiouy].*ing$/.test(word))
        return word.slice(0, -3);
    return word.length > 4 && /[aeiouy].*ed$/.test(word) && !word.endsWith('eed')
        ? word.slice(0, -2)
        : word;
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/stop-words.js
/** Words that say nothing of where a fault is: grammar, and what every report and every revert says. */
const stopWords = new Set(`a about above after again all also although always am an and any are aren as at back be because been before
  being below between both but by came can cannot come could couldn d did didn do does doesn doing don done
  down due during each either else even ever every few for from further get gets getting give given go goes
  going got had hadn has hasn have haven having he hence her here hers him his how however i if in instead into
  is isn it its itself just keep least less let like ll looks m made make makes many may maybe me might more
  most much must my need needs neither no nor not now of off often on once one only onto or other others our
  out over own perhaps please possibly probably quite rather re really s said same say says see seem seems
  seen shall she should shouldn since so some something soon still such t take than that the their them then
  there these they thing things this those though through thus till to together too try trying under unless
  until up upon us ve very via want was wasn way we well went were weren what whatever when where whether
  which while who whole whom whose why will with within without won would wouldn yes yet you your
  accidentally actually apparently appear appears back bad badly believe breakage breaking breaks broke break
  broken bug bugs cause caused causes causing change changed changes cl commit commits committed compared
  crept culprit due error errors fail failed failing fails failure failures fix fixed fixes fixing happen
  happened happening happens incident issue issues land landed landing latest likely looking merged new now
  occur occurred occurring occurs outage patch patches pr problem problems reason recent recently related
  report reported result resulted resulting results revert reverted reverting reverts roll rollback rolled
  rolling seeing seemed start started starting suspect suspected think today underlying unfortunately wrong
  yesterday`
    .split(/\s+/)
    .filter((word) => word !== ''));

;// CONCATENATED MODULE: ./.build/src/changes/ranking/words.js


/** Longer runs are data (hashes, encoded blobs), not names. */
const longestName = 60;
/**
 * The words of a text in order, made for names in code: a compound name gives itself and its parts.
 * Stop words, single characters and numbers of five digits or more are left out.
 */
function readWords(text) {
    return wordsOf(text, new Map());
}
function wordsOf(text, known) {
    const found = [];
    for (const [name] of text.matchAll(/[\p{L}\p{N}_]+/gu)) {
        if (name.length < 2 || name.length > longestName)
            continue;
        let words = known.get(name);
        if (words === undefined) {
            words = wordsOfName(name);
            known.set(name, words);
        }
        for (const word of words)
            found.push(word);
    }
    return found;
}
function wordsOfName(name) {
    const found = [];
    const parts = partsOf(name);
    const whole = name.replaceAll('_', '').toLowerCase();
    if (parts.length > 1 && whole.length > 3)
        found.push({ word: `=${whole}`, written: name });
    for (const part of parts) {
        const lower = part.toLowerCase();
        if (lower.length < 2 || stopWords.has(lower) || /^\d{5,}$/.test(lower))
            continue;
        found.push({ word: stem(lower), written: part });
    }
    return found;
}
/** How often each word of a text occurs. */
function countWords(text) {
    return addWords(new Map(), text);
}
/** Words of changed lines, counted by where they stand. */
function countLineWords(lines) {
    return {
        added: countAll(lines.added),
        deleted: countAll(lines.deleted),
        headings: countAll(lines.headings),
    };
}
function countAll(texts) {
    const counts = new Map();
    const known = new Map();
    for (const text of texts)
        addWords(counts, text, known);
    return counts;
}
function addWords(counts, text, known = new Map()) {
    for (const { word } of wordsOf(text, known))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}
/** `getHTTPServer2_name` -> get, HTTP, Server2, name; three or more digits behind letters are a part of their own. */
function partsOf(name) {
    // Most names are one word: three replacements for each of a hundred thousand are what a start would wait for.
    if (/^(?:\p{Ll}+|\p{Lu}\p{Ll}+)$/u.test(name))
        return [name];
    return name
        .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
        .replace(/(\p{L})(\d{3,})/gu, '$1_$2')
        .split('_')
        .filter((part) => part !== '');
}
/** Stand-in. */
function collectStatistics(texts) {
    const counts = new Map();
    const known = new Map();
    let documents = 0;
    for (const text of texts) {
        documents += 1;
        for (const word of new Set(wordsOf(text, known).map((one) => one.word))) {
            counts.set(word, (counts.get(word) ?? 0) + 1);
        }
    }
    return { documents, frequencyOf: (word) => counts.get(word) ?? 0 };
}

;// CONCATENATED MODULE: ./.build/src/changes/candidate-of.js


/** How much of a change the ranking looks at: UTF-16 units of its body, and files. Its weights were fitted on as much. */
const candidateLimits = { body: 1500, files: 80 };
/** A change as the ranking looks at it. */
function candidateOf(change) {
    const { id, at, title, body, files, fileCount, lines, external } = change;
    const kinds = new Set(files.map(({ path }) => kindOfPath(path)));
    if (external !== null)
        kinds.add(external.kind);
    return {
        id,
        at,
        title,
        body: body.slice(0, candidateLimits.body),
        files: files.slice(0, candidateLimits.files),
        fileCount,
        kinds: [...kinds],
        lines: lines === null ? null : countLineWords(lines),
    };
}

;// CONCATENATED MODULE: ./.build/src/changes/ranking/rank-changes.js

/** Stand-in. */
function rankChanges(report, candidates, history) {
    const asked = new Map(readWords(report.text).map((one) => [one.word, one.written]));
    const documents = candidates.map((one) => new Set([
        ...readWords([one.title, one.title, one.body, ...one.files.map(({ path }) => path)].join('\n')).map(({ word }) => word),
        ...(one.lines?.added.keys() ?? []),
        ...(one.lines?.deleted.keys() ?? []),
    ]));
    const idf = (word) => Math.log(((history?.documents ?? 0) + candidates.length + 1) /
        ((history?.frequencyOf(word) ?? 0) + documents.filter((one) => one.has(word)).length + 0.5));
    const scored = candidates.map((one, index) => {
        const found = [...asked].filter(([word]) => documents[index]?.has(word));
        const title = new Set(readWords(one.title).map(({ word }) => word));
        const text = found.reduce((sum, [word]) => sum + idf(word) * (title.has(word) ? 2 : 1), 0);
        return { one, score: text * 0.7 - 0.02 * index, found };
    });
    const total = scored.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const ranked = scored
        .map(({ one, score, found }) => ({
        id: one.id,
        probability: Math.exp(score) / total,
        matches: found.slice(0, 8).map(([word, written]) => ({
            word: written,
            where: 'title',
            rarity: Math.min(1, idf(word) / 8),
        })),
    }))
        .toSorted((a, b) => b.probability - a.probability);
    return { ranked, elsewhere: 0.2 };
}

;// CONCATENATED MODULE: ./.build/src/changes/search-window.js
/**
 * Where a culprit is looked for: what landed in the hours before, at least so many changes and at most so many. Four of five real
 * culprits are in it.
 */
const windowLimits = { hours: 72, atLeast: 20, atMost: 400 };
/** After so many older ones in a row nothing newer is expected: clocks of committers differ, but not for long. */
const patience = 20;
/** Collects what landed since `from`; RFC 3339 in UTC. */
function collectWindow(from) {
    const newest = [];
    const recent = [];
    let older = 0;
    return {
        take: (one) => {
            if (newest.length < windowLimits.atLeast)
                newest.push(one);
            if (one.at >= from)
                recent.push(one);
            older = one.at >= from ? 0 : older + 1;
            return recent.length < windowLimits.atMost && older < patience;
        },
        window: () => (recent.length >= newest.length ? recent : newest),
    };
}

// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(6861);
;// CONCATENATED MODULE: ./.build/src/flows/read-suspects.js





/** How many earlier changes tell which words are common here. */
const earlierChanges = 2500;
/** Reads what landed before the incident and ranks it. */
async function readSuspects(question, world) {
    const { window, changes, earlier } = await readLanded(question, world);
    if (window.length + question.outside.length === 0)
        throw nothingToSearch(question, world.clone);
    // Counted before the changes are awaited: Git compares files meanwhile.
    const history = earlier.length === 0 ? null : collectStatistics(earlier);
    const landed = await changes;
    world.progress.end();
    const suspects = suspectsById([...landed, ...question.outside.map(outsideSuspect)]);
    const candidates = [...suspects.values()].map(({ candidate }) => candidate);
    const { text, at } = question;
    return {
        ranking: rankChanges({ text, at }, candidates, history),
        suspects,
        searched: describeSearch({ question, clone: world.clone, window, history, landed }),
    };
}
/** Reads the window, and while Git compares its files, what landed before it. */
async function readLanded(question, world) {
    const collector = collectWindow(question.from);
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
        changes.push({ ...change, candidate: candidateOf(change.change) });
        progress.at('changes read', changes.length, window.length);
    }
    return changes;
}
function earlierThan(window, landed) {
    const ranked = new Set(window.map(({ sha }) => sha));
    const earlier = landed.filter(({ sha }) => !ranked.has(sha)).slice(0, earlierChanges);
    return earlier.map(({ text }) => text);
}
function outsideSuspect(change) {
    return { change, isMerge: false, isCut: false, candidate: candidateOf(change) };
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
    const isFull = window.length >= windowLimits.atMost;
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
    return new user_error/* UserError */.yo('no-changes', {
        what: `Nothing${where} had landed on "${clone.ref}" by ${at}.`,
        remedy: clone.isShallow
            ? 'The clone is shallow: get the rest with `git fetch --unshallow`.'
            : 'Check the time (`--at`) and the branch (`--ref`).',
    });
}

// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(602);
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
        ...undo(suspect).map((line) => `   ${line}`),
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
/** How a change is taken back, one line each; nothing where no commit shows it. */
function undo({ change, isMerge, candidate }) {
    const [sha] = change.shas;
    if (sha === undefined)
        return [];
    const revert = `undo: git revert ${isMerge ? '-m 1 ' : ''}${sha.slice(0, 12)}`;
    if (!candidate.kinds.includes('migration'))
        return [revert];
    return [revert, 'careful: it has a migration; taking back the code does not take back the data'];
}

;// CONCATENATED MODULE: ./.build/src/flows/suspects.js



/** Version of the JSON; it changes when a field changes its meaning or goes. */
const jsonVersion = 1;
/** Says which change most likely caused an incident, from a clone alone. */
async function runSuspects(question, world, teller) {
    const answer = await readSuspects(question, world);
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
                    undo: undo(suspect),
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

/***/ 3546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   ln: () => (/* binding */ inlineText)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9336);

/**
 * Text by strangers, made harmless for GitHub Markdown on one line.
 *
 * Nobody is pinged, no issue is linked or closed, nothing is formatted, embedded or mistaken for one of our markers, and no
 * table breaks. Control and bidirectional characters are dropped. At most `maximum` UTF-16 units before escaping.
 */
function inlineText(text, maximum = 400) {
    return plainLine(text, maximum)
        .replace(/[@#]|:(?=\/\/)|gh(?=-\d)|www(?=\.)/gi, `$&${joiner}`)
        .replace(/[\\`*_[\]~]/g, '\\$&')
        .replace(/[&<>|$]/g, (character) => entities[character] ?? character);
}
/**
 * Text by strangers on one line of a terminal: control and bidirectional characters are dropped, so that it can neither move the
 * cursor nor reorder what stands around it. At most `maximum` UTF-16 units.
 */
function plainLine(text, maximum = 400) {
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text.replace(hiddenCharacters, '').replace(/\s+/g, ' ').trim(), maximum);
}
/** One line of JSON for a pipe or a terminal: what `plainLine` drops is written as escapes. */
function plainJson(value) {
    return JSON.stringify(value).replace(hiddenCharacters, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Zero-width word joiner: splits `@name`, `#12` and URLs for GitHub, not for the eye. An entity would not do: GitHub links
 * what stands in the rendered text, where entities are resolved.
 */
const joiner = '\u2060';
/** Controls but for white space, zero-width and bidirectional marks. */
const hiddenCharacters = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    $: '&#36;',
};


/***/ }),

/***/ 9336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cutWhole),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** The text in at most `maximum` UTF-16 units, ending in `…` where it was cut; never half a character. */
function shorten(text, maximum) {
    if (text.length <= maximum)
        return text;
    return `${cutWhole(text, maximum - 1)}…`;
}
/** The first `maximum` UTF-16 units of a text, less the first half of a character cut in two. */
function cutWhole(text, maximum) {
    return text.slice(0, maximum).replace(/[\uD800-\uDBFF]$/, '');
}


/***/ }),

/***/ 602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ showUtc),
/* harmony export */   kJ: () => (/* binding */ showDuration),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   lq: () => (/* binding */ readHttpDate),
/* harmony export */   ps: () => (/* binding */ addSeconds),
/* harmony export */   rb: () => (/* binding */ timeOfDay),
/* harmony export */   vH: () => (/* binding */ showInZone)
/* harmony export */ });
/* harmony import */ var _temporal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3511);

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
