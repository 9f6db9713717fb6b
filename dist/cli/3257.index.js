export const id = 3257;
export const ids = [3257];
export const modules = {

/***/ 76277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ withOlderVersions),
/* harmony export */   oE: () => (/* binding */ tracePlaces),
/* harmony export */   sJ: () => (/* binding */ commitPlaces)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25651);

/**
 * Where on the branch each commit landed, 0 for the newest: a merged one with its merge, whenever it was written. The first of
 * `commits` is the tip of the branch. One that is not reached from there, as far as commits were read, is left out.
 */
function commitPlaces(commits) {
    const parents = new Map(commits.map((commit) => [commit.sha, commit.parents]));
    const branch = [];
    let sha = commits[0]?.sha;
    while (sha !== undefined && parents.has(sha)) {
        branch.push(sha);
        sha = parents.get(sha)?.[0];
    }
    const places = tracePlaces(branch, parents);
    return new Map([...places].filter(([landed]) => parents.has(landed)));
}
/**
 * Where on a branch each commit landed, 0 for the newest: its own place, or that of the merge it came with. `branch` are its
 * commits, first parents only, newest first; `parents` those of every commit that is known.
 */
function tracePlaces(branch, parents) {
    const places = new Map(branch.map((sha, place) => [sha, place]));
    // The oldest first: a commit landed with the first merge that reaches it.
    for (let place = branch.length - 1; place >= 0; place -= 1) {
        const open = (parents.get(branch[place] ?? '') ?? []).slice(1);
        for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
            if (places.has(sha))
                continue;
            places.set(sha, place);
            open.push(...(parents.get(sha) ?? []));
        }
    }
    return places;
}
/**
 * The places, and behind them all the versions that were brought to users before the oldest commit that was read was written:
 * whatever those are, they hold none of the commits.
 */
function withOlderVersions(places, { commits, deployments, deployRuns, releases }) {
    const [oldest] = commits.map(({ at }) => at).toSorted(_text_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n);
    if (oldest === undefined)
        return places;
    const versions = [
        ...deployments.map(({ sha, createdAt }) => ({ sha, at: createdAt })),
        ...deployRuns.map(({ sha, startedAt }) => ({ sha, at: startedAt })),
        ...releases,
    ];
    const older = versions.filter(({ sha, at }) => at < oldest && !places.has(sha));
    return new Map([...places, ...older.map(({ sha }) => [sha, commits.length])]);
}


/***/ }),

/***/ 1671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readMessage),
/* harmony export */   k: () => (/* binding */ splitMessage)
/* harmony export */ });
/** Reads the message of a merge or squash as GitHub, GitLab, Bitbucket and Azure DevOps write it; any other is taken as it is. */
function readMessage(message) {
    const { title, body } = splitMessage(message);
    const squashed = squashTitle.exec(title);
    if (squashed !== null) {
        return { title: squashed[1] ?? title, body, pull: toNumber(squashed[2]) };
    }
    const azure = azureTitle.exec(title);
    if (azure !== null)
        return { title: azure[2] ?? title, body, pull: toNumber(azure[1]) };
    const pull = toNumber(githubMerge.exec(title)?.[1] ??
        bitbucketMerge.exec(title)?.[1] ??
        gitlabRequest.exec(body)?.[1]);
    const isMerge = /^Merged? /.test(title);
    if (!isMerge || pull === null || body === '')
        return { title, body, pull };
    return { ...splitMessage(body), pull };
}
/** `Title (#57)`, of a squash or rebase by GitHub; Gitea and Azure write the same. */
const squashTitle = /^(.*\S)\s+\(#([1-9]\d{0,9})\)$/;
/** `Merged PR 57: Title` */
const azureTitle = /^Merged PR ([1-9]\d{0,9}): (.+)$/;
/** `Merge pull request #57 from owner/branch`, then the title. */
const githubMerge = /^Merge pull request #([1-9]\d{0,9})\b/;
/** `Merged in branch (pull request #57)`, then the title. */
const bitbucketMerge = /^Merged in .*\(pull request #([1-9]\d{0,9})\)$/;
/** The last lines of `Merge branch 'x' into 'main'` and of a squash by GitLab. */
const gitlabRequest = /^See merge request \S{0,200}?!([1-9]\d{0,9})$/m;
function toNumber(digits) {
    return digits === undefined ? null : Number(digits);
}
/** The first line, and what comes behind it. */
function splitMessage(message) {
    const end = message.indexOf('\n');
    if (end === -1)
        return { title: message.trim(), body: '' };
    return { title: message.slice(0, end).trim(), body: message.slice(end + 1).trim() };
}


/***/ }),

/***/ 63257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBacktest: () => (/* binding */ runBacktest)
});

;// CONCATENATED MODULE: ./.build/src/changes/backtest/figures.js
/** The figures of ranks, each from 1; all zero for none. */
function figuresOf(ranks) {
    const share = (most) => meanOf(ranks.map((rank) => (rank <= most ? 1 : 0)));
    return {
        top1: share(1),
        top3: share(3),
        top5: share(5),
        meanReciprocalRank: meanOf(ranks.map((rank) => 1 / rank)),
    };
}
/** Stated probability beside what came true, the surest row first. */
function calibrationOf(outcomes) {
    return [0.8, 0.6, 0.4, 0.2, 0].map((from) => {
        const to = Math.round((from + 0.2) * 10) / 10;
        const row = outcomes.filter(({ stated }) => stated >= from && (stated < to || from === 0.8));
        return { from, to, cases: row.length, right: row.filter(({ rank }) => rank === 1).length };
    });
}
/**
 * Between which shares the true one lies, 19 times out of 20 (Wilson, https://doi.org/10.1080/01621459.1927.10502953): a figure of
 * few cases says little.
 */
function intervalOf(share, cases) {
    if (cases === 0)
        return [0, 1];
    const z = 1.96;
    const middle = (share + z ** 2 / (2 * cases)) / (1 + z ** 2 / cases);
    const spread = (z / (1 + z ** 2 / cases)) *
        Math.sqrt((share * (1 - share)) / cases + z ** 2 / (4 * cases ** 2));
    return [Math.max(0, middle - spread), Math.min(1, middle + spread)];
}
function meanOf(values) {
    return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

// EXTERNAL MODULE: ./.build/src/changes/collect-window.js
var collect_window = __webpack_require__(54308);
// EXTERNAL MODULE: ./.build/src/text/escape.js
var text_escape = __webpack_require__(31620);
// EXTERNAL MODULE: ./.build/src/time/instant.js
var instant = __webpack_require__(10628);
// EXTERNAL MODULE: ./.build/src/changes/ranking/words.js + 2 modules
var ranking_words = __webpack_require__(69162);
;// CONCATENATED MODULE: ./.build/src/changes/backtest/judge-reason.js

/** Fewer words that say something are too vague to search with. */
const leastWords = 5;
/** A reason that has more of its words from the title of the culprit tells the answer. */
const mostOfTitle = 0.6;
/** Whether the reason of a revert reads like a report: enough words, a symptom, and not the title once more. */
function judgeReason(reason, title) {
    const words = informativeWords(reason);
    if (words.size < leastWords)
        return 'noReason';
    if (!symptom.test(reason))
        return 'noSymptom';
    const titleWords = informativeWords(title);
    const shared = [...words].filter((word) => titleWords.has(word)).length;
    return shared / words.size >= mostOfTitle ? 'paraphrase' : null;
}
/** Words of a text, each once, without those that every revert has. */
function informativeWords(text) {
    const words = (0,ranking_words/* readWords */.ux)(text).map(({ word }) => word);
    return new Set(words.filter((word) => !word.startsWith('=') && !ofReverts.has(word)));
}
const ofReverts = new Set((0,ranking_words/* readWords */.ux)('revert reverts reverted reverting commit change changes merge pull request PR').map(({ word }) => word));
/** What goes wrong, in the words of those who report it. */
const symptom = /\b(?:broke|break(?:s|ing|age)?|broken|fail(?:s|ed|ing|ure|ures)?|errors?|exceptions?|crash\w{0,3}|panic\w{0,3}|regress\w{0,5}|bugs?|bugg?y|slow\w{0,4}|hang(?:s|ing)?|hung|stuck|deadlock\w{0,3}|leak\w{0,3}|time[sd]?[ -]?outs?|timing out|missing|wrong\w{0,2}|incorrect\w{0,2}|invalid|corrupt\w{0,3}|lost|los(?:e|es|ing)|flak\w{1,5}|unable|cannot|can't|couldn't|could not|can not|doesn't|does not|don't|didn't|did not|isn't|is not|won't|no longer|not work\w{0,3}|stop(?:s|ped)|denied|refused|rejected|unavailable|outage|incident|alert\w{0,3}|spam\w{0,4}|problem\w{0,6}|issues?|trouble|unexpected\w{0,2}|undefined|segfault\w{0,3}|trace(?:back)?|overload\w{0,3}|spike\w{0,2}|duplicat\w{0,4}|conflict\w{0,3}|complain\w{0,4}|warning\w{0,1}|fatal|blank|empty|[45]\d\d|5xx|4xx|oom)\b/i;

// EXTERNAL MODULE: ./.build/src/changes/ranking/rank-changes.js + 15 modules
var rank_changes = __webpack_require__(41211);
// EXTERNAL MODULE: ./.build/src/changes/verdict/candidate-of.js
var candidate_of = __webpack_require__(6586);
// EXTERNAL MODULE: ./.build/src/changes/ranking/history.js
var ranking_history = __webpack_require__(50724);
// EXTERNAL MODULE: ./.build/src/flows/changes/read-suspects.js
var read_suspects = __webpack_require__(25050);
;// CONCATENATED MODULE: ./.build/src/flows/changes/read-earlier-words.js


/** So many changes are read for all places together, evenly spaced. */
const mostRead = 10_000;
/** Statistics are made anew when so many more changes of those read are known: a tenth of what they are made of. */
const staleAfter = 250;
/** Reads what word statistics for any of these places are made of, in one go. */
async function readEarlierWords(places, branch, { clone, progress }) {
    const sample = sampleBehind(Math.min(branch.length, ...places), branch.length);
    const landed = [];
    for await (const one of clone.named(sample.map((place) => branch[place]?.sha ?? ''))) {
        landed.push(one);
        progress.at('earlier changes read', landed.length, sample.length);
    }
    let made = null;
    return {
        before: (place) => {
            const known = sample.findLastIndex((earlier) => earlier > place) + 1;
            if (known === 0)
                return null;
            if (made !== null && known >= made.known && known - made.known < staleAfter) {
                return made.statistics;
            }
            const statistics = (0,ranking_history/* collectStatistics */.o6)(landed.slice(Math.max(0, known - read_suspects/* earlierChanges */.w), known));
            made = { known, statistics };
            return statistics;
        },
    };
}
/** Places behind `place`, the oldest first, evenly spaced. */
function sampleBehind(place, end) {
    const step = Math.max(1, Math.ceil((end - place) / mostRead));
    const sample = [];
    for (let one = end - 1; one > place; one -= step)
        sample.push(one);
    return sample;
}

;// CONCATENATED MODULE: ./.build/src/flows/changes/rank-cases.js





/** The window of a case, as of the moment the revert landed; `from` answers where it begins. */
function windowOf(one, branch, from) {
    const at = branch[one.revertPlace]?.at ?? '';
    const collector = (0,collect_window/* collectWindow */.H)(from(at));
    for (let place = one.revertPlace + 1; place < branch.length; place += 1) {
        if (!collector.take({ at: branch[place]?.at ?? '', place }))
            break;
    }
    return { ...one, at, window: collector.window().map(({ place }) => place) };
}
/**
 * Ranks every case with what was known then, the oldest first. Each change is read once, whichever windows it is in, and let go
 * behind the last of them. `paraphrase` stands for a reason that repeats the title of the culprit.
 */
async function* rankCases(newestFirst, branch, world) {
    const cases = newestFirst.toReversed();
    const statistics = await readEarlierWords(cases.map(oldestOf), branch, world);
    const changes = holdChanges(cases, branch, world);
    for (const [index, one] of cases.entries()) {
        const candidates = await changes.of(one);
        yield rankCase(one, candidates, statistics.before(oldestOf(one)));
        changes.forgetBehind(Math.max(0, ...cases.slice(index + 1).map(oldestOf)));
    }
    world.progress.end();
}
function oldestOf({ window }) {
    return window.reduce((oldest, place) => Math.max(oldest, place), 0);
}
function holdChanges(cases, branch, { clone, progress }) {
    const places = [...new Set(cases.flatMap(({ window }) => window))].toSorted((a, b) => b - a);
    const reading = clone.changes(places.map((place) => branch[place]?.sha ?? ''));
    const held = new Map();
    let read = 0;
    return {
        of: async ({ window, revertPlace }) => {
            for (; (places[read] ?? 0) > revertPlace; read += 1) {
                const { value } = await reading.next();
                if (value !== undefined)
                    held.set(places[read] ?? 0, toCandidate(value));
                progress.at('changes compared', read + 1, places.length);
            }
            return window.flatMap((place) => held.get(place) ?? []);
        },
        forgetBehind: (oldest) => {
            for (const place of held.keys())
                if (place > oldest)
                    held.delete(place);
        },
    };
}
/** By sha: a number may be named by several commits. */
function toCandidate({ change }) {
    return { ...(0,candidate_of/* candidateOf */.R)(change), id: change.shas[0] ?? change.id };
}
function rankCase(one, candidates, history) {
    const newestRank = one.window.indexOf(one.culpritPlace) + 1;
    const culprit = candidates[newestRank - 1];
    if (culprit === undefined || judgeReason(one.text, culprit.title) === 'paraphrase') {
        return 'paraphrase';
    }
    const { ranked } = (0,rank_changes/* rankChanges */.U)({ text: one.text, at: one.at }, candidates, history);
    const first = candidates.find(({ id }) => id === ranked[0]?.id);
    return {
        ...one,
        rank: ranked.findIndex(({ id }) => id === culprit.id) + 1,
        newestRank,
        stated: ranked[0]?.probability ?? 0,
        culprit: culprit.id,
        culpritTitle: culprit.title,
        first: first?.id ?? '',
        firstTitle: first?.title ?? '',
        candidates: candidates.length,
    };
}

// EXTERNAL MODULE: ./.build/src/changes/git-text/landing-message.js
var landing_message = __webpack_require__(1671);
;// CONCATENATED MODULE: ./.build/src/changes/backtest/revert-message.js

/** Reads the message of a revert by `git revert`, GitHub, GitLab or Gerrit; null for any other message. */
function readRevert(message) {
    const { title, body } = (0,landing_message/* readMessage */._)(message);
    const quoted = quotedTitle.exec(title)?.[1]?.trim() ?? '';
    const shas = new Set([...body.matchAll(revertedSha)].map(([, sha = '']) => sha.toLowerCase()));
    if (quoted === '' && shas.size === 0)
        return null;
    if (/^Revert(?:ed)?\b/i.test(quoted))
        return 'undoesARevert';
    if (shas.size > 1)
        return 'several';
    const inner = (0,landing_message/* readMessage */._)(quoted);
    const of = revertedChange([...shas][0], { body, title: inner.title, pull: inner.pull });
    return { of, title: inner.title, reason: reasonIn(body, quoted) };
}
/** `Revert "Title"`, with a tag in front or other quotes. */
const quotedTitle = /^(?:\[[^\]]{1,40}\]\s{0,3})?revert(?:s|ed|ing)?:?\s{1,3}["'“`](.{1,400})["'”`]/i;
const revertedSha = /\breverts? commit ([0-9a-f]{7,64})\b/gi;
const revertedPull = /^\s{0,3}(?:this )?reverts? (?:(?:pull|merge) request )?[\w./-]{0,200}[#!]([1-9]\d{0,9})\b/im;
function revertedChange(sha, { body, title, pull }) {
    if (sha !== undefined)
        return { kind: 'sha', sha };
    const digits = revertedPull.exec(body)?.[1];
    const number = digits === undefined ? pull : Number(digits);
    return number === null ? { kind: 'title', title } : { kind: 'pull', number };
}
/** The body of a revert without what every revert says, and without what would give away which change it was. */
function reasonIn(body, title) {
    const lines = [];
    let isConflictList = false;
    for (const line of body.split('\n')) {
        isConflictList =
            /^#?\s{0,8}conflicts:?\s{0,8}$/i.test(line) || (isConflictList && /^[#\s]/.test(line));
        if (!isConflictList && !passedOver.some((pattern) => pattern.test(line)))
            lines.push(line);
    }
    const text = erasures.reduce((rest, pattern) => rest.replace(pattern, ' '), lines.join('\n'));
    return withoutRuns(text, title).replace(/\s+/g, ' ').trim();
}
/** Trailers, quotations, lists of commits. */
const passedOver = [
    /^\s{0,8}(?:[a-z]+(?:-[a-z]+)+|bugs?|fix(?:es|ed)?|closes?|refs?|issues?|task|ticket|cc|link|topic|tbr|related|resolves|jira|url|depends|differential revision|see merge request|no-presubmit)\s?:/i,
    /^\s{0,8}See merge request /i,
    /^\s{0,8}\(cherry[- ]picked from /i,
    /^\s{0,8}>/,
    /^\s{0,8}original change's description:/i,
    /^\s{0,8}reason for revert:\s{0,8}<insert/i,
];
const erasures = [
    /\bthis reverts commit [0-9a-f]{7,64}(?:,\s{1,4}reversing\s{1,4}changes made to [0-9a-f]{7,64})?\.?/gi,
    /\b(?:this )?reverts? (?:commit|(?:pull|merge) request|PR|MR|change)s?\b/gi,
    /\breverts? (?=[\w./-]{0,200}[#!]\d)/gi,
    /\breason(?: for (?:the )?revert(?:ing)?)?:/gi,
    /\bhttps?:\/\/\S+/gi,
    /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g,
    /(?<![\w@])@[\w-]{1,64}/g,
    /(?:\b[\w.-]{1,64}\/[\w.-]{1,64})?[#!]\d{1,10}\b/g,
    /\b(?=[a-f]{0,64}\d)[0-9a-f]{7,64}\b/gi,
];
/** So many words in a row of the title, and they are taken for a quotation of it. */
const quotation = 4;
/** The text without the passages that repeat the title word for word. */
function withoutRuns(text, title) {
    const titleRuns = new Set(runsOf(wordsIn(title).map(([word]) => word.toLowerCase())));
    const words = wordsIn(text);
    const runs = runsOf(words.map(([word]) => word.toLowerCase()));
    let rest = '';
    let end = 0;
    for (const [index, run] of runs.entries()) {
        if (!titleRuns.has(run))
            continue;
        const last = words[index + quotation - 1];
        if (last === undefined)
            break;
        rest += `${text.slice(end, Math.max(end, words[index]?.index ?? end))} `;
        end = last.index + last[0].length;
    }
    return rest + text.slice(end);
}
function wordsIn(text) {
    return [...text.matchAll(/[\p{L}\p{N}_]+/gu)];
}
function runsOf(words) {
    const starts = words.slice(0, Math.max(0, words.length - quotation + 1));
    return starts.map((_, index) => words.slice(index, index + quotation).join(' '));
}

// EXTERNAL MODULE: ./.build/src/changes/feed/branch-places.js
var branch_places = __webpack_require__(76277);
;// CONCATENATED MODULE: ./.build/src/flows/changes/read-reverts.js




/** Reads the whole history once and looks for reverts, merged ones too. */
async function readReverts({ clone, progress }) {
    const history = { branch: [], parents: new Map(), reverts: [], wanted: new Map() };
    let next = clone.head;
    for await (const commit of clone.commits()) {
        history.parents.set(commit.sha, commit.parents);
        progress.at('commits read', history.parents.size, null);
        if (commit.sha === next) {
            next = commit.parents[0];
            noteLanding(commit, history);
        }
        noteRevert(commit, history);
    }
    progress.end();
    return { branch: history.branch, commits: history.parents.size, ...sortOut(history) };
}
function noteLanding({ sha, at, message }, { branch, wanted }) {
    const { title, pull } = (0,landing_message/* readMessage */._)(message);
    for (const name of [`title:${title}`, `pull:${pull}`]) {
        for (const found of wanted.get(name) ?? [])
            found.namedPlace = branch.length;
        wanted.delete(name);
    }
    branch.push({ sha, at });
}
function noteRevert({ sha, message }, { reverts, wanted }) {
    const revert = readRevert(message);
    if (revert === null)
        return;
    const found = { sha, revert, namedPlace: null };
    reverts.push(found);
    if (typeof revert === 'string' || revert.of.kind === 'sha')
        return;
    const { of } = revert;
    const name = of.kind === 'pull' ? `pull:${of.number}` : `title:${of.title}`;
    wanted.set(name, [...(wanted.get(name) ?? []), found]);
}
function sortOut(history) {
    const branch = history.branch.map(({ sha }) => sha);
    const places = {
        landed: (0,branch_places/* tracePlaces */.oE)(branch, history.parents),
        shas: [...history.parents.keys()].toSorted(),
    };
    const cases = new Map();
    const leftOut = { ...noneLeftOut };
    for (const found of history.reverts) {
        const outcome = judgeRevert(found, places);
        if (typeof outcome === 'string')
            leftOut[outcome] += 1;
        else if (cases.has(outcome.culpritPlace))
            leftOut.again += 1;
        else
            cases.set(outcome.culpritPlace, outcome);
    }
    const newestFirst = [...cases.values()].toSorted((a, b) => a.revertPlace - b.revertPlace);
    return { cases: newestFirst, found: history.reverts.length, leftOut };
}
const noneLeftOut = {
    undoesARevert: 0,
    several: 0,
    noReason: 0,
    noSymptom: 0,
    paraphrase: 0,
    unknownCulprit: 0,
    again: 0,
};
function judgeRevert(found, places) {
    const { sha, revert } = found;
    if (typeof revert === 'string')
        return revert;
    const problem = judgeReason(revert.reason, revert.title);
    if (problem !== null)
        return problem;
    const revertPlace = places.landed.get(sha) ?? null;
    const culpritPlace = revert.of.kind === 'sha' ? placeOfPrefix(revert.of.sha, places) : found.namedPlace;
    if (revertPlace === null || culpritPlace === null || culpritPlace <= revertPlace) {
        return 'unknownCulprit';
    }
    return { revert: sha, revertPlace, culpritPlace, text: revert.reason };
}
/** Where the one commit landed whose sha begins so; null for none and for several. */
function placeOfPrefix(prefix, { landed, shas }) {
    const index = firstNotBefore(shas, prefix);
    const sha = shas[index];
    const isOnly = !shas[index + 1]?.startsWith(prefix);
    return sha?.startsWith(prefix) && isOnly ? (landed.get(sha) ?? null) : null;
}
function firstNotBefore(sorted, text) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./.build/src/flows/changes/show-backtest.js


/** The backtest for people: what was measured, the figures, examples, and what they mean. */
function showBacktest(backtest) {
    const found = showFound(backtest);
    if (backtest.ranked.length === 0) {
        const why = 'No revert states a symptom as its reason with its culprit in the window: there is nothing to measure on here.';
        return [...found, '', why].join('\n');
    }
    return [
        ...found,
        '',
        ...showFigures(backtest),
        '',
        ...showCalibration(backtest.calibration),
        ...showExamples('Right', backtest.ranked.filter(({ rank }) => rank === 1)),
        ...showExamples('Wrong', backtest.ranked.filter(({ rank }) => rank > 1)),
        '',
        ...meaning,
    ].join('\n');
}
function showFound({ ref, commits, found, leftOut, ...rest }) {
    const { cases, ranked, beyondLimit } = rest;
    const reasons = tellLeftOut(leftOut);
    const lines = [
        `${counted(found, 'revert')} in ${counted(commits, 'commit')} of ${(0,text_escape/* plainLine */.h0)(ref, 100)}.`,
    ];
    if (reasons.length > 0)
        lines.push(`Left out: ${reasons.join(', ')}.`);
    if (beyondLimit > 0)
        lines.push(`${beyondLimit} older ones were not looked at (--limit).`);
    if (rest.isShallow)
        lines.push('The clone is shallow: `git fetch --unshallow` gets the rest of the history.');
    if (!rest.hasLines)
        lines.push('The clone is partial: changed lines were not read, which costs some of the figures.');
    if (cases > 0) {
        const share = percent(ranked.length / cases);
        lines.push(`${counted(cases, 'case')} left. In ${ranked.length} (${share}) the culprit was in the window: the 72 hours before, or the last 20 changes.`);
    }
    return lines;
}
function tellLeftOut(leftOut) {
    const counts = new Map(Object.entries(leftOut));
    return Object.entries(leftOutNames).flatMap(([why, name]) => {
        const count = counts.get(why) ?? 0;
        return count === 0 ? [] : [`${count} ${name}`];
    });
}
const leftOutNames = {
    undoesARevert: 'undo a revert',
    several: 'take back several changes',
    noReason: 'state no reason of five words that say something',
    noSymptom: 'state a reason without a symptom',
    paraphrase: 'repeat the title of the culprit',
    unknownCulprit: 'name no change of this branch',
    again: 'take back the same change again',
};
function showFigures({ ranked, cases, figures, newestFirst }) {
    const row = (name, value) => {
        const [low, high] = intervalOf(value(figures), ranked.length).map(percent);
        const range = `(${low} to ${high})`.padEnd(18);
        return `  ${name.padEnd(26)}${percent(value(figures)).padStart(6)}  ${range}${percent(value(newestFirst)).padStart(6)}`;
    };
    const endToEnd = (share) => percent((share * ranked.length) / cases);
    return [
        `Where the culprit came, of ${ranked.length}`.padEnd(28) +
            '   here  19 of 20 times  newest first',
        row('first', ({ top1 }) => top1),
        row('among the first three', ({ top3 }) => top3),
        row('among the first five', ({ top5 }) => top5),
        `  ${'mean of 1 / place'.padEnd(26)}${decimal(figures.meanReciprocalRank).padStart(6)}  ${''.padEnd(18)}${decimal(newestFirst.meanReciprocalRank).padStart(6)}`,
        `Of all ${cases} cases, those outside of the window too: first ${endToEnd(figures.top1)}, among five ${endToEnd(figures.top5)}.`,
    ];
}
function showCalibration(rows) {
    const shown = rows.map(({ from, to, cases, right }) => {
        const said = `${Math.round(from * 100)} to ${percent(to)}`;
        const was = cases === 0 ? '' : percent(right / cases);
        return `  ${said.padEnd(26)}${String(cases).padStart(6)}  ${was}`;
    });
    return [`${'Said of the first'.padEnd(28)} cases  was right`, ...shown];
}
/** So many examples of each kind are shown, the newest. */
const examples = 3;
function showExamples(name, cases) {
    if (cases.length === 0)
        return [];
    const shown = cases
        .slice(0, examples)
        .flatMap((one) => [
        `  "${(0,text_escape/* plainLine */.h0)(one.text, 160)}"`,
        `    culprit ${one.culprit.slice(0, 12)} ${(0,text_escape/* plainLine */.h0)(one.culpritTitle, 100)}`,
        ...(one.rank === 1
            ? []
            : [
                `    place ${one.rank} of ${one.candidates}; first was ${one.first.slice(0, 12)} ${(0,text_escape/* plainLine */.h0)(one.firstTitle, 100)}`,
            ]),
    ]);
    return ['', `${name}, for example`, ...shown];
}
const meaning = [
    'What this says: with the reason of a revert as the report, and only what was known when the revert landed, so often the change it',
    'took back would have come so far up. It is kinder than an incident: who writes a reason has mostly found the cause. It is harsher',
    'too: deployments, flags and services are not in a clone. Few cases make a rough figure: see the range beside each.',
];
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}
function decimal(value) {
    return value.toFixed(2);
}

;// CONCATENATED MODULE: ./.build/src/flows/backtest.js







/** Version of the JSON; it changes when a field changes its meaning or goes. */
const jsonVersion = 1;
/** Measures on the reverts of a clone that state a reason where `suspects` would have put what they took back. */
async function runBacktest({ limit }, world, teller) {
    const survey = await readReverts(world);
    const cases = survey.cases
        .slice(0, limit)
        .map((one) => windowOf(one, survey.branch, (at) => (0,instant/* hoursBefore */.$u)(at, collect_window/* windowLimits */.B.hours)));
    const covered = cases.filter(({ window, culpritPlace }) => window.includes(culpritPlace));
    const outcomes = [];
    for await (const outcome of rankCases(covered, survey.branch, world))
        outcomes.push(outcome);
    const backtest = summarize({ survey, cases, outcomes, world });
    teller.answer(teller.json ? (0,text_escape/* plainJson */.RU)(toJson(backtest)) : showBacktest(backtest));
}
function summarize({ survey, cases, outcomes, world }) {
    const { clone } = world;
    const ranked = outcomes.filter((outcome) => outcome !== 'paraphrase').toReversed();
    const paraphrases = outcomes.length - ranked.length;
    const { leftOut } = survey;
    return {
        ref: clone.ref,
        head: clone.head,
        isShallow: clone.isShallow,
        hasLines: !clone.isPartial,
        commits: survey.commits,
        found: survey.found,
        leftOut: { ...leftOut, paraphrase: leftOut.paraphrase + paraphrases },
        beyondLimit: survey.cases.length - cases.length,
        cases: cases.length - paraphrases,
        ranked,
        figures: figuresOf(ranked.map(({ rank }) => rank)),
        newestFirst: figuresOf(ranked.map(({ newestRank }) => newestRank)),
        calibration: calibrationOf(ranked),
    };
}
function toJson({ isShallow, hasLines, ranked, figures, newestFirst, ...rest }) {
    return {
        version: jsonVersion,
        ...rest,
        shallow: isShallow,
        lines: hasLines,
        covered: ranked.length,
        figures: rounded(figures),
        newestFirst: rounded(newestFirst),
        ranked: ranked.map(({ revert, at, culprit, rank, newestRank, stated, candidates, text }) => ({
            revert,
            at,
            culprit,
            rank,
            newestRank,
            stated: round(stated),
            candidates,
            text,
        })),
    };
}
function rounded({ top1, top3, top5, meanReciprocalRank }) {
    return {
        top1: round(top1),
        top3: round(top3),
        top5: round(top5),
        meanReciprocalRank: round(meanReciprocalRank),
    };
}
function round(value) {
    return Math.round(value * 1000) / 1000;
}


/***/ })

};
