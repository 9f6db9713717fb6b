export const id = 9915;
export const ids = [9915];
export const modules = {

/***/ 69915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCloneFiles: () => (/* binding */ openCloneFiles)
});

// EXTERNAL MODULE: ./.build/src/user-error.js
var user_error = __webpack_require__(5991);
// EXTERNAL MODULE: ./.build/src/git/git-process.js
var git_process = __webpack_require__(36152);
// EXTERNAL MODULE: ./.build/src/git/text-of-file.js
var text_of_file = __webpack_require__(60538);
;// CONCATENATED MODULE: ./.build/src/git/blobs.js


/** Texts of files of a commit by path, in two processes whatever their number; what is not there is left out. */
async function readBlobs(folder, sha, paths) {
    // Git takes a name a line.
    const named = [...new Set(paths)].filter((path) => !path.includes('\n'));
    if (named.length === 0)
        return new Map();
    const sizes = await readSizes(folder, sha, named);
    const small = named.filter((path) => (sizes.get(path) ?? Number.POSITIVE_INFINITY) <= text_of_file/* largestText */.io);
    const contents = await readContents(folder, sha, small);
    const large = [...sizes].filter(([, size]) => size > text_of_file/* largestText */.io);
    return new Map([
        ...large.map(([path, size]) => [path, (0,text_of_file/* tooLarge */.g$)(size)]),
        ...contents.map(([path, bytes]) => [path, (0,text_of_file/* textOfBytes */.gm)(bytes)]),
    ]);
}
/** Bytes of each file that is there. */
async function readSizes(folder, sha, paths) {
    const output = await bytesOf(folder, {
        parameters: ['cat-file', '--batch-check=%(objecttype) %(objectsize)'],
        input: namesOf(sha, paths),
    });
    const lines = output.toString().split('\n');
    return new Map(paths.flatMap((path, index) => {
        const size = /^blob (\d+)$/.exec(lines[index] ?? '')?.[1];
        return size === undefined ? [] : [[path, Number(size)]];
    }));
}
async function readContents(folder, sha, paths) {
    if (paths.length === 0)
        return [];
    const output = await bytesOf(folder, {
        parameters: ['cat-file', '--batch=%(objectsize)'],
        input: namesOf(sha, paths),
    });
    const contents = [];
    let at = 0;
    for (const path of paths) {
        const head = output.indexOf('\n', at);
        const size = Number(output.subarray(at, head).toString());
        contents.push([path, output.subarray(head + 1, head + 1 + size)]);
        // A line break stands behind each content.
        at = head + 1 + size + 1;
    }
    return contents;
}
function namesOf(sha, paths) {
    return paths.map((path) => `${sha}:${path}\n`).join('');
}
async function bytesOf(folder, call) {
    const chunks = [];
    for await (const chunk of (0,git_process/* streamGit */.t)(folder, call))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./.build/src/git/clone-files.js




/**
 * Opens the files of a clone: any folder in it, a bare one, a worktree. Paths are relative to its root.
 *
 * @throws UserError `not-a-repository`, `git-failed`
 */
async function openCloneFiles(folder) {
    const [shallow, top] = await Promise.all([
        (0,git_process/* askGit */.g)(folder, { parameters: ['rev-parse', '--is-shallow-repository'] }),
        (0,git_process/* askGit */.g)(folder, { parameters: ['rev-parse', '--show-toplevel'] }),
    ]);
    if (shallow.status !== 0) {
        throw new user_error/* UserError */.yo('not-a-repository', {
            what: `"${folder}" cannot be read as a Git repository: ${shallow.complaint}.`,
            remedy: 'Name the folder of a clone with `--repo DIR`, or files to judge.',
        });
    }
    const worktree = top.status === 0 ? top.output.replace(/\n$/, '') : null;
    const root = worktree ?? folder;
    return {
        isShallow: shallow.output.trim() === 'true',
        commitOf: (ref) => commitOf(root, ref),
        mainBranch: () => mainBranch(root),
        mergeBase: (one, other) => mergeBase(root, one, other),
        changed: (base, head) => changed(root, base, { head, worktree }),
        list: (sha, folders) => list(root, sha, folders),
        texts: (head, paths) => texts(root, paths, { head, worktree }),
    };
}
async function commitOf(root, ref) {
    const { status, output } = await (0,git_process/* askGit */.g)(root, {
        parameters: ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    });
    // Old versions of Git print the `--end-of-options` as well.
    const sha = output.trim().split('\n').at(-1) ?? '';
    return status === 0 && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null;
}
/** What the remote says first, then the usual names there, then those here. */
async function mainBranch(root) {
    const { status, output } = await (0,git_process/* askGit */.g)(root, {
        parameters: ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'],
    });
    const said = status === 0 ? [output.trim()] : [];
    for (const name of [...said, 'origin/main', 'origin/master', 'main', 'master']) {
        if ((await commitOf(root, name)) !== null)
            return name;
    }
    return null;
}
async function mergeBase(root, one, other) {
    const { status, output } = await (0,git_process/* askGit */.g)(root, { parameters: ['merge-base', one, other] });
    return status === 0 ? output.trim().split('\n', 1)[0] || null : null;
}
async function changed(root, base, { head, worktree }) {
    const options = ['-z', '--raw', '--no-renames', '--no-abbrev', '--ignore-submodules=all'];
    if (head !== null || worktree === null) {
        const parameters = ['diff-tree', '-r', ...options, base, head ?? 'HEAD'];
        return changesIn(await fieldsOf(root, { parameters }));
    }
    const [tracked, untracked] = await Promise.all([
        fieldsOf(root, { parameters: ['diff-index', ...options, base] }),
        fieldsOf(root, { parameters: ['ls-files', '-z', '--others', '--exclude-standard'] }),
    ]);
    const changes = changesIn(tracked);
    const known = new Set(changes.map(({ path }) => path));
    const fresh = untracked.filter((path) => !known.has(path));
    return [...changes, ...fresh.map((path) => ({ path, how: 'added' }))];
}
/** Reads pairs of `:modes shas status` and path; links and other repositories are left out. */
function changesIn(fields) {
    const changes = [];
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const [, before, after, status] = /^:(\d{6}) (\d{6}) \S+ \S+ ([A-Z])/.exec(fields[index] ?? '') ?? [];
        const path = fields[index + 1] ?? '';
        const wasFile = before?.startsWith('100') ?? false;
        const isFile = after?.startsWith('100') ?? false;
        if (status === undefined || (!wasFile && !isFile))
            continue;
        const how = !wasFile ? 'added' : isFile ? 'edited' : 'deleted';
        changes.push({ path, how });
    }
    return changes;
}
async function list(root, sha, folders) {
    if (folders.length === 0)
        return [];
    const named = folders.includes('') ? [] : folders;
    const fields = await fieldsOf(root, {
        parameters: ['ls-tree', '-r', '-z', '--full-tree', sha, '--', ...named],
    });
    return fields.flatMap((field) => {
        const [, mode, path] = /^(\d{6}) blob \S+\t([\s\S]*)$/.exec(field) ?? [];
        return mode?.startsWith('100') && path !== undefined ? [path] : [];
    });
}
function texts(root, paths, { head, worktree }) {
    if (head !== null || worktree === null)
        return readBlobs(root, head ?? 'HEAD', paths);
    const read = paths.flatMap((path) => {
        const text = (0,text_of_file/* textOfFile */.nj)(`${worktree}/${path}`);
        return text === null ? [] : [[path, text]];
    });
    return Promise.resolve(new Map(read));
}
/** What Git prints with `-z`, field by field. */
async function fieldsOf(root, call) {
    const { status, output, complaint } = await (0,git_process/* askGit */.g)(root, call);
    if (status !== 0) {
        throw new user_error/* UserError */.yo('git-failed', {
            what: `\`git ${call.parameters[0]}\` ended with "${complaint}".`,
            remedy: 'Run `git fsck` in the clone, or make a new one.',
        });
    }
    return output.split('\0').filter((field) => field !== '');
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

/***/ 60538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   gm: () => (/* binding */ textOfBytes),
/* harmony export */   io: () => (/* binding */ largestText),
/* harmony export */   nj: () => (/* binding */ textOfFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Largest text that is read, bytes. Of longer SQL than is judged the rest is told; beyond this nothing is. */
const largestText = 16 * 1024 * 1024;
/** The text of a file on the disk, or why it has none; null where there is no file. Links are not followed. */
function textOfFile(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined || !stat.isFile())
        return null;
    if (stat.size > largestText)
        return tooLarge(stat.size);
    return textOfBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
}
/** Bytes as text: UTF-8, or UTF-16 where a mark says so; without the mark. */
function textOfBytes(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe) {
        return { text: new TextDecoder('utf-16le').decode(bytes) };
    }
    if (bytes.subarray(0, 8000).includes(0))
        return { why: 'binary file' };
    return { text: new TextDecoder().decode(bytes) };
}
function tooLarge(bytes) {
    return { why: `file of ${Math.round(bytes / 1024 / 1024)} MiB, more than 16` };
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
