export const id = 392;
export const ids = [392];
export const modules = {

/***/ 1392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSuspects: () => (/* binding */ runSuspects)
});

// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(1620);
// EXTERNAL MODULE: ./.build/src/changes/candidate-of.js
var candidate_of = __webpack_require__(9052);
// EXTERNAL MODULE: ./.build/src/changes/ranking/rank-changes.js
var rank_changes = __webpack_require__(8184);
// EXTERNAL MODULE: ./.build/src/changes/ranking/words.js + 2 modules
var words = __webpack_require__(9162);
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
var user_error = __webpack_require__(5991);
;// CONCATENATED MODULE: ./.build/src/flows/read-suspects.js





/** How many earlier changes tell which words are common here. */
const earlierChanges = 2500;
/** Reads what landed before the incident and ranks it. */
async function readSuspects(question, world) {
    const { window, changes, earlier } = await readLanded(question, world);
    if (window.length + question.outside.length === 0)
        throw nothingToSearch(question, world.clone);
    // Counted before the changes are awaited: Git compares files meanwhile.
    const history = earlier.length === 0 ? null : (0,words/* collectStatistics */.o6)(earlier);
    const landed = await changes;
    world.progress.end();
    const suspects = suspectsById([...landed, ...question.outside.map(outsideSuspect)]);
    const candidates = [...suspects.values()].map(({ candidate }) => candidate);
    const { text, at } = question;
    return {
        ranking: (0,rank_changes/* rankChanges */.U)({ text, at }, candidates, history),
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
        changes.push({ ...change, candidate: (0,candidate_of/* candidateOf */.R)(change.change) });
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
    return { change, isMerge: false, isCut: false, candidate: (0,candidate_of/* candidateOf */.R)(change) };
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


/***/ })

};
