export const id = 136;
export const ids = [136];
export const modules = {

/***/ 4136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOnClone: () => (/* binding */ runOnClone)
});

// EXTERNAL MODULE: ./.build/src/end-well.js
var end_well = __webpack_require__(67);
;// CONCATENATED MODULE: ./.build/src/runner/show-progress.js
/** When something is shown first, and how often then, in milliseconds: a line that is rewritten, and lines that stay. */
const paces = {
    rewritten: { first: 500, pause: 100 },
    lines: { first: 5000, pause: 5000 },
};
/**
 * Progress on standard error: on a terminal one line that is rewritten, from half a second on; elsewhere a line every five
 * seconds.
 */
function showProgress(stderr, now) {
    const { first, pause } = stderr.isTTY ? paces.rewritten : paces.lines;
    let next = now() + first;
    let isShown = false;
    return {
        at: (what, done, total) => {
            const moment = now();
            if (moment < next)
                return;
            next = moment + pause;
            isShown = true;
            const count = total === null ? `${done}` : `${done} of ${total}`;
            stderr.write(stderr.isTTY ? `\r\u001b[2K${count} ${what}` : `${count} ${what}\n`);
        },
        end: () => {
            if (isShown && stderr.isTTY)
                stderr.write('\r\u001b[2K');
            isShown = false;
        },
    };
}

// EXTERNAL MODULE: ./.build/src/runner/terminal.js
var runner_terminal = __webpack_require__(1196);
// EXTERNAL MODULE: ./.build/src/text/canonical-json.js
var canonical_json = __webpack_require__(9596);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
;// CONCATENATED MODULE: ./.build/src/run-on-clone.js





/** One run on a clone: no token, no GitHub. Each flow is loaded when it is followed. */
async function runOnClone(call, process) {
    const terminal = (0,runner_terminal/* openTerminal */.j)(call.json, process);
    await (0,end_well/* endWell */.I)(terminal, () => call.command === 'suspects'
        ? followSuspects(call, terminal, process)
        : followBacktest(call, terminal, process));
}
async function followSuspects(call, terminal, process) {
    // Git is asked first, and answers while the rest is loaded.
    const [world, { runSuspects }, { readQuestion }] = await Promise.all([
        openWorld(call, process),
        Promise.all(/* import() */[__webpack_require__.e(599), __webpack_require__.e(6), __webpack_require__.e(251), __webpack_require__.e(862)]).then(__webpack_require__.bind(__webpack_require__, 3862)),
        Promise.all(/* import() */[__webpack_require__.e(599), __webpack_require__.e(573)]).then(__webpack_require__.bind(__webpack_require__, 6573)),
    ]);
    const reading = readQuestion({ ...call, text: await textOf(call) }, clock());
    if ('problems' in reading) {
        throw new user_error/* UserError */.yo('bad-input', {
            what: reading.problems.join(' '),
            remedy: 'Say what people report with `--text`, when with `--at 2026-11-20T13:50:00Z` and how far back to look with `--since 72h`.',
        });
    }
    const outside = await outsideChanges(call, reading.question.at);
    await runSuspects({ ...reading.question, paths: call.paths, outside }, world, terminal);
}
/** The changes of a file that no commit shows, as far as they had happened. */
async function outsideChanges({ changes }, at) {
    if (changes === '')
        return [];
    const [{ readTextFile }, { readReportedChanges }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3017)),
        Promise.all(/* import() */[__webpack_require__.e(599), __webpack_require__.e(311), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 4028)),
    ]);
    const text = readTextFile(changes, 'with `--changes`, or `-` for standard input');
    const reading = readReportedChanges((0,canonical_json/* readJson */.Vh)(text), clock());
    if (reading.problems.length > 0) {
        throw new user_error/* UserError */.yo('bad-input', {
            what: `${changes}: ${reading.problems.join(' ')}`,
            remedy: 'docs/changes.md says what the file holds.',
        });
    }
    return reading.changes.filter((change) => change.at <= at);
}
async function followBacktest(call, terminal, process) {
    const { runBacktest } = await Promise.all(/* import() */[__webpack_require__.e(599), __webpack_require__.e(6), __webpack_require__.e(251), __webpack_require__.e(688)]).then(__webpack_require__.bind(__webpack_require__, 4688));
    await runBacktest({ limit: call.limit }, await openWorld(call, process), terminal);
}
async function textOf({ text, textFile }) {
    if (textFile === '')
        return text;
    const { readTextFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3017));
    return readTextFile(textFile, 'with `--text-file`, or `-` for standard input');
}
async function openWorld(place, process) {
    const { openClone } = await __webpack_require__.e(/* import() */ 245).then(__webpack_require__.bind(__webpack_require__, 7245));
    return {
        clone: await openClone(place.repo, place.ref),
        progress: showProgress(process.stderr, () => performance.now()),
    };
}
function clock() {
    return new Date().toISOString().replace(/\.\d{3}Z$/, 'Z');
}


/***/ })

};
