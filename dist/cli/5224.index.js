export const id = 5224;
export const ids = [5224];
export const modules = {

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

/***/ 31046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ pathOfBoth),
/* harmony export */   P: () => (/* binding */ unquotePath)
/* harmony export */ });
/**
 * The path that Git wrote, without the quotes and escapes it uses for unusual names (`"a/\303\244"` is `a/ä`): bytes that are no
 * UTF-8 become U+FFFD, a text without quotes is given back as it is.
 */
function unquotePath(written) {
    if (!written.startsWith('"') || !written.endsWith('"') || written.length < 2)
        return written;
    const bytes = unescapedBytes(written.slice(1, -1));
    return new TextDecoder().decode(Uint8Array.from(bytes));
}
/**
 * The path that `diff --git a/x b/x` tells: a change of the name is told by lines of its own, so both sides are as long, and only
 * the quotes of one may differ.
 */
function pathOfBoth(line) {
    const sides = line.slice('diff --git '.length);
    const from = sides.endsWith('"') ? sides.lastIndexOf(' "') + 1 : (sides.length + 1) / 2;
    return unquotePath(sides.slice(from)).replace(/^b\//, '');
}
/** The escapes of one letter, https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
const letters = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
};
function unescapedBytes(escaped) {
    const encoder = new TextEncoder();
    return [...escaped.matchAll(/\\([0-7]{3})|\\(.)|[^\\]+|\\/gs)].flatMap(([text, octal, letter]) => {
        if (octal !== undefined)
            return [Number.parseInt(octal, 8) & 0xff];
        if (letter !== undefined)
            return [letters[letter] ?? letter.charCodeAt(0)];
        return [...encoder.encode(text)];
    });
}


/***/ }),

/***/ 87757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ candidateLimits)
/* harmony export */ });
/** How much of a change the ranking looks at: UTF-16 units of its body, and files. Its weights were fitted on as much. */
const candidateLimits = { body: 1500, files: 80 };


/***/ }),

/***/ 95224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openClone: () => (/* binding */ openClone)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
// EXTERNAL MODULE: ./.build/src/git/git-process.js
var git_process = __webpack_require__(36152);
// EXTERNAL MODULE: ./.build/src/changes/git-text/landing-message.js
var landing_message = __webpack_require__(1671);
// EXTERNAL MODULE: ./.build/src/changes/git-text/quoted-path.js
var quoted_path = __webpack_require__(31046);
// EXTERNAL MODULE: ./.build/src/changes/ranking/candidate.js
var candidate = __webpack_require__(87757);
;// CONCATENATED MODULE: ./.build/src/git/diff-reader.js

/**
 * How much of one commit is kept: files, changed lines, those of one file (so that a lock file does not drown the rest), and
 * UTF-16 units of a line. Counts of files and lines are exact all the same.
 */
const diffLimits = { files: 3000, lines: 5000, linesOfFile: 2000, lineLength: 500 };
/** Reads the diff of one commit line by line, as `git log -p -U0` prints it. */
function readDiff() {
    const draft = {
        files: [],
        fileCount: 0,
        lines: { added: [], deleted: [], headings: [] },
        isCut: false,
        isInHunk: false,
        current: { path: '', added: 0, deleted: 0 },
        keptOfFile: 0,
    };
    return {
        line: (text) => readLine(draft, text),
        result: () => {
            const { files, fileCount, lines, isCut } = draft;
            return { files, fileCount, lines, isCut };
        },
    };
}
function readLine(draft, line) {
    if (line.startsWith('diff --git '))
        beginFile(draft, line);
    else if (line.startsWith('@@ '))
        beginHunk(draft, line);
    else if (draft.isInHunk && line.startsWith('+'))
        keep(draft, 'added', line.slice(1));
    else if (draft.isInHunk && line.startsWith('-'))
        keep(draft, 'deleted', line.slice(1));
    else if (!draft.isInHunk && line.startsWith('rename to ')) {
        draft.current.path = (0,quoted_path/* unquotePath */.P)(line.slice('rename to '.length));
    }
}
function beginFile(draft, line) {
    draft.isInHunk = false;
    draft.keptOfFile = 0;
    draft.fileCount += 1;
    draft.current = { path: (0,quoted_path/* pathOfBoth */.K)(line), added: 0, deleted: 0 };
    if (draft.files.length < diffLimits.files)
        draft.files.push(draft.current);
    else
        draft.isCut = true;
}
const hunk = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@ ?(.*)$/;
function beginHunk(draft, line) {
    const match = hunk.exec(line);
    if (match === null)
        return;
    const [, deleted = '1', added = '1', heading = ''] = match;
    draft.isInHunk = true;
    draft.current.deleted += Number(deleted);
    draft.current.added += Number(added);
    const { headings } = draft.lines;
    if (heading.trim() === '' || headings.at(-1) === heading.trim())
        return;
    if (headings.length < diffLimits.lines)
        headings.push(heading.trim());
    else
        draft.isCut = true;
}
function keep(draft, kind, text) {
    const { added, deleted } = draft.lines;
    const isFull = draft.keptOfFile >= diffLimits.linesOfFile || added.length + deleted.length >= diffLimits.lines;
    if (isFull) {
        draft.isCut = true;
        return;
    }
    draft.keptOfFile += 1;
    draft.lines[kind].push(text.replace(/\r$/, '').slice(0, diffLimits.lineLength));
}

;// CONCATENATED MODULE: ./.build/src/git/log-stream.js
/** How `git log` is asked to print a commit, so that no message and no diff can look like the next one. */
const logFormat = '--format=%x00%H %ct %P%n%B%n%x00';
/**
 * Reads what `git log` prints in `logFormat`, one commit after the other.
 *
 * A message cannot hold NUL, and every line of a diff begins with a sign of its own: a NUL at the start of a line is ours.
 */
async function* readLog(batches, follow) {
    let current = null;
    for await (const lines of batches) {
        for (const line of lines) {
            if (current?.isInMessage === true)
                readMessageLine(current, line);
            else if (line.startsWith('\0')) {
                if (current !== null)
                    yield finish(current);
                current = begin(line, follow());
            }
            else
                current?.followers.line(line);
        }
    }
    if (current !== null)
        yield finish(current);
}
/** How much of a message is kept, UTF-16 units. */
const maximumMessage = 20_000;
function begin(line, followers) {
    const [sha = '', seconds = '', ...parents] = line.slice(1).trimEnd().split(' ');
    return {
        header: {
            sha: ownText(sha),
            at: toInstant(Number(seconds)),
            parents: parents.map(ownText),
        },
        message: [],
        messageLength: 0,
        isInMessage: true,
        followers,
    };
}
function readMessageLine(draft, line) {
    if (line === '\0') {
        draft.isInMessage = false;
    }
    else if (draft.messageLength < maximumMessage) {
        draft.message.push(line.replace(/\r$/, ''));
        draft.messageLength += line.length + 1;
    }
}
function finish({ header, message, followers }) {
    const text = message.join('\n').slice(0, maximumMessage).trim();
    return { commit: { ...header, message: text }, result: followers.result() };
}
/** The last second of a year with four digits: instants stay comparable as text. */
const latest = 253_402_300_799;
/** Commits may claim any time; before 1970 and after 9999 the nearest that can be written counts. */
function toInstant(seconds) {
    const sane = Number.isFinite(seconds) ? Math.min(Math.max(0, Math.trunc(seconds)), latest) : 0;
    return new Date(sane * 1000).toISOString().replace('.000Z', 'Z');
}
/** A copy: a part of a longer text keeps the whole in memory, and a history has many shas. */
function ownText(part) {
    return Buffer.from(part, 'latin1').toString('latin1');
}

;// CONCATENATED MODULE: ./.build/src/git/read-lines.js
/** The longest line that is handed over, UTF-16 units; the rest of it is dropped. A path has 4,096 bytes at most. */
const longestLine = 32_768;
/**
 * The lines of a stream of UTF-8, as many at a time as came together. Bytes that are no UTF-8 become U+FFFD; lines end at `\n`
 * only, so a `\r` stays.
 */
async function* readLines(chunks) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let rest = '';
    for await (const chunk of chunks) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        // What comes behind the longest line is dropped here, so that one endless line takes no memory.
        rest = (lines.pop() ?? '').slice(0, longestLine);
        yield lines;
    }
    rest += decoder.decode();
    if (rest !== '')
        yield [rest];
}

;// CONCATENATED MODULE: ./.build/src/git/read-history.js







/** `Clone.landed`: one process that ends with the reader. */
async function* readLanded({ folder, head }, { until, paths }) {
    const walk = ['log', '--first-parent', `--until=${until}`];
    const parameters = [...walk, ...everyCommit, ...nameOptions, head, '--', ...paths];
    for await (const entry of readLog(linesOf(folder, parameters), readNames))
        yield toLanded(entry);
}
/** `Clone.commits`: the whole history with messages, without diffs. */
async function* readCommits({ folder, head }) {
    const parameters = ['log', '--encoding=UTF-8', '--no-color', logFormat, head, '--'];
    for await (const { commit } of readLog(linesOf(folder, parameters), ignoreFollowers))
        yield commit;
}
/** `Clone.changes`: one process for all of them. */
async function* readChanges({ folder, namesOnly }, shas) {
    if (shas.length === 0)
        return;
    const parameters = namesOnly
        ? [...namedCommits, ...nameOptions]
        : [...namedCommits, ...diffOptions];
    const lines = linesOf(folder, parameters, shas);
    const entries = namesOnly ? readLog(lines, namesAsDiff) : readLog(lines, readDiff);
    for await (const entry of entries)
        yield toLandedChange(entry, namesOnly);
}
/** `Clone.named`: one process for all of them. */
async function* readNamed({ folder }, shas) {
    if (shas.length === 0)
        return;
    const parameters = [...namedCommits, ...nameOptions];
    for await (const entry of readLog(linesOf(folder, parameters, shas), readNames)) {
        yield toLanded(entry);
    }
}
/** Of an earlier change as much counts as of a candidate. */
function toLanded({ commit, result }) {
    const { title, body } = (0,landing_message/* splitMessage */.k)(commit.message.slice(0, candidate/* candidateLimits */.K.body));
    return {
        sha: commit.sha,
        at: commit.at,
        title,
        body,
        paths: result.slice(0, candidate/* candidateLimits */.K.files),
    };
}
/** How every commit is printed: a merge as what it brought to its branch. */
const everyCommit = [
    logFormat,
    '--encoding=UTF-8',
    '--no-color',
    '--diff-merges=first-parent',
    '--ignore-submodules=none',
    '--no-relative',
    '-O/dev/null',
];
/** Commits come by standard input, and are printed in that order. */
const namedCommits = ['log', '--no-walk=unsorted', '--stdin', ...everyCommit];
/** Trees are compared, contents are not read. */
const nameOptions = ['--name-only', '--no-renames'];
/** Every option here may be set otherwise in a clone; programs that a clone names for showing diffs are not run. */
const diffOptions = [
    '-p',
    '-U0',
    '--inter-hunk-context=0',
    '--no-ext-diff',
    '--no-textconv',
    '--no-indent-heuristic',
    '--diff-algorithm=myers',
    '--submodule=short',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '-M',
    '-l200',
];
function linesOf(folder, parameters, shas = []) {
    return readLines((0,git_process/* streamGit */.t)(folder, { parameters, input: shas.map((sha) => `${sha}\n`).join('') }));
}
function ignoreFollowers() {
    return { line: () => { }, result: () => null };
}
function readNames() {
    const names = [];
    return {
        line: (text) => {
            if (text !== '')
                names.push((0,quoted_path/* unquotePath */.P)(text));
        },
        result: () => names,
    };
}
function namesAsDiff() {
    const { line, result } = readNames();
    return {
        line,
        result: () => ({
            files: result().map((path) => ({ path, added: 0, deleted: 0 })),
            fileCount: result().length,
            lines: { added: [], deleted: [], headings: [] },
            isCut: false,
        }),
    };
}
function toLandedChange({ commit, result }, namesOnly) {
    const { title, body, pull } = (0,landing_message/* readMessage */._)(commit.message);
    return {
        change: {
            id: pull === null ? `commit:${commit.sha}` : `pull:${pull}`,
            title,
            body,
            at: commit.at,
            url: null,
            pull,
            shas: [commit.sha],
            files: result.files,
            fileCount: result.fileCount,
            lines: namesOnly ? null : result.lines,
            external: null,
        },
        isMerge: commit.parents.length > 1,
        isCut: result.isCut,
    };
}

;// CONCATENATED MODULE: ./.build/src/git/clone.js




/**
 * Opens a clone: any folder in it, a bare one, a worktree. `ref` is a branch, tag or sha; empty takes what is checked out.
 *
 * @throws UserError `not-a-repository`, `bad-input` for an unknown ref, `no-changes` before the first commit, `git-failed`
 */
async function openClone(folder, ref) {
    const [isShallow, isPartial, head, name] = await Promise.all([
        readShallow(folder),
        readPartial(folder),
        readHead(folder, ref),
        readName(folder, ref),
    ]);
    if (isShallow === null)
        throw await notARepository(folder);
    if (head === null)
        throw unknownRef(folder, ref);
    const source = { folder, head, namesOnly: isPartial };
    return {
        ref: name ?? head.slice(0, 12),
        head,
        isShallow,
        isPartial,
        landed: (search) => readLanded(source, search),
        commits: () => readCommits(source),
        changes: (shas) => readChanges(source, shas),
        named: (shas) => readNamed(source, shas),
    };
}
/** Null where the folder is no repository. */
async function readShallow(folder) {
    const answer = await (0,git_process/* askGit */.g)(folder, { parameters: ['rev-parse', '--is-shallow-repository'] });
    return answer.status === 0 ? answer.output.trim() === 'true' : null;
}
async function readPartial(folder) {
    const pattern = String.raw `^(extensions\.partialclone|remote\..*\.promisor)$`;
    const { status } = await (0,git_process/* askGit */.g)(folder, { parameters: ['config', '--get-regexp', pattern] });
    return status === 0;
}
async function readHead(folder, ref) {
    const commit = `${ref || 'HEAD'}^{commit}`;
    const { status, output } = await (0,git_process/* askGit */.g)(folder, {
        parameters: ['rev-parse', '--verify', '--quiet', '--end-of-options', commit],
    });
    // Old versions of Git print the `--end-of-options` as well.
    const sha = output.trim().split('\n').at(-1) ?? '';
    return status === 0 && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null;
}
async function readName(folder, ref) {
    if (ref !== '')
        return ref;
    const { status, output } = await (0,git_process/* askGit */.g)(folder, {
        parameters: ['symbolic-ref', '--quiet', '--short', 'HEAD'],
    });
    return status === 0 ? output.trim() : null;
}
async function notARepository(folder) {
    const { complaint } = await (0,git_process/* askGit */.g)(folder, { parameters: ['rev-parse', '--git-dir'] });
    const why = (0,external_node_fs_.existsSync)(folder) ? complaint : 'there is no such folder';
    return new user_error/* UserError */.yo('not-a-repository', {
        what: `"${folder}" cannot be read as a Git repository: ${why}.`,
        remedy: 'Name the folder of a clone with `--repo DIR`.',
    });
}
function unknownRef(folder, ref) {
    if (ref === '') {
        return new user_error/* UserError */.yo('no-changes', {
            what: `"${folder}" has no commit yet.`,
            remedy: 'Name another branch with `--ref`.',
        });
    }
    return new user_error/* UserError */.yo('bad-input', {
        what: `The ref "${ref}" is no commit of "${folder}".`,
        remedy: 'Name a branch, a tag or a sha with `--ref`; fetch it first where it is new.',
    });
}


/***/ }),

/***/ 36152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askGit),
/* harmony export */   t: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31620);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5991);



/**
 * Runs Git in a folder and hands over its output while it comes. Stops Git when the reader stops; throws `git-failed` when Git
 * does.
 */
async function* streamGit(folder, call) {
    const child = startGit(folder, call);
    try {
        for await (const chunk of child.stdout)
            yield chunk;
        const { status, complaint } = await child.ended;
        if (status !== 0)
            throw gitFailed(call, complaint);
    }
    finally {
        child.stop();
    }
}
/** Runs Git in a folder and answers what it said; a refusal is an answer. */
async function askGit(folder, call) {
    const child = startGit(folder, call);
    const chunks = [];
    for await (const chunk of child.stdout)
        chunks.push(chunk);
    return { output: Buffer.concat(chunks).toString(), ...(await child.ended) };
}
function gitFailed({ parameters }, complaint) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('git-failed', {
        what: `\`git ${parameters[0]}\` ended with "${complaint}".`,
        remedy: 'Run `git fsck` in the clone, or make a new one.',
    });
}
function startGit(folder, { parameters, input }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...armour, '-C', folder, ...parameters], {
        env: cleanEnvironment(process.env),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        complaint = (complaint + text).slice(0, maximumComplaint);
    });
    // Git may end without reading what it is given; how it ends tells why.
    child.stdin.on('error', () => { });
    child.stdin.end(input ?? '');
    const ended = new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(gitMissing(cause)));
        child.once('close', (status) => resolve({ status: status ?? 1, complaint: firstLine(complaint) }));
    });
    // Whoever stops early does not wait for the end.
    ended.catch(() => { });
    return { stdout: child.stdout, ended, stop: () => void child.kill() };
}
/** Enough to say what is wrong, UTF-16 units. */
const maximumComplaint = 2000;
/** Its first line; more of it are hints on how to use Git. */
function firstLine(complaint) {
    const [first = ''] = complaint
        .split('\n')
        .filter((line) => !line.startsWith('warning: '))
        .map((line) => line.replace(/^(?:fatal|error): /, ''));
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(first).replace(/\.$/, '');
}
function gitMissing(cause) {
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('git-failed', {
        what: `Git did not start: ${cause.message}.`,
        remedy: 'Install Git 2.31 or later, and see that `git --version` works here.',
        cause,
    });
}
/**
 * Settings that stand above those of the clone, which may belong to anybody: nothing it names is run, nothing is fetched, and
 * output is the same everywhere. Options that only one command knows stand with that command.
 */
const armour = [
    '--no-pager',
    '--literal-pathspecs',
    ...[
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.quotePath=false',
        'core.warnAmbiguousRefs=false',
        // Bigger files count as binary: their lines tell nothing, and take long.
        'core.bigFileThreshold=1m',
        'diff.external=',
        'diff.suppressBlankEmpty=false',
        'log.showSignature=false',
        'log.showRoot=true',
        'protocol.allow=never',
    ].flatMap((setting) => ['-c', setting]),
];
/** Where a person keeps their own settings of Git, which say what folders are trusted. */
const kept = ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_EXEC_PATH'];
function cleanEnvironment(environment) {
    const entries = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name) || kept.includes(name));
    return {
        ...Object.fromEntries(entries),
        LC_ALL: 'C',
        GIT_NO_LAZY_FETCH: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
    };
}


/***/ }),

/***/ 31620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   ZA: () => (/* binding */ inlineInFile),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   zr: () => (/* binding */ quietLine)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47238);

/**
 * Text by strangers, made harmless for GitHub Markdown on one line.
 *
 * Nobody is pinged, no issue is linked or closed, nothing is formatted, embedded or mistaken for one of our markers, and no
 * table breaks. Control and bidirectional characters are dropped. At most `maximum` UTF-16 units before escaping.
 */
function inlineText(text, maximum = 400) {
    return unformatted(quietLine(text, maximum));
}
/**
 * Text by strangers on one line that is no Markdown, such as the title of an issue: where it is repeated, as in the message of a
 * commit, nobody is pinged and no issue is linked or closed. At most `maximum` UTF-16 units before that.
 */
function quietLine(text, maximum = 400) {
    return plainLine(text, maximum).replace(/[@#]|:(?=\/\/)|gh(?=-\d)|www(?=\.)/gi, `$&${joiner}`);
}
/**
 * As `inlineText` for a file of the repository, where GitHub neither pings nor links: names, numbers and addresses stay as they were
 * written, so that they can be read back.
 */
function inlineInFile(text, maximum = 400) {
    const pieces = plainLine(text, maximum).split(address);
    return pieces
        .map((piece, index) => (index % 2 === 0 ? unformatted(piece) : linked(piece)))
        .join('');
}
/** An address as people end one: what closes a sentence or a bracket is none of it. */
const address = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?'")\]}*_~`])/i;
/** In an address an escape would be part of it, so that one that needs any stands in pointed brackets. */
function linked(url) {
    if (unformatted(url) === url)
        return url;
    return `<${url.replace(/[\\`|$]/g, (character) => encodeURIComponent(character))}>`;
}
function unformatted(line) {
    return line
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

/***/ 47238:
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


/***/ })

};
