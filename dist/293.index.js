export const id = 293;
export const ids = [293];
export const modules = {

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSqlParser: () => (/* binding */ openSqlParser)
});

// EXTERNAL MODULE: ./node_modules/libpg-query/wasm/libpg-query.js
var libpg_query = __webpack_require__(3995);
// EXTERNAL MODULE: ./.build/src/migrations/start-as-page.js
var start_as_page = __webpack_require__(1184);
// EXTERNAL MODULE: ./.build/src/migrations/sql/limits.js
var limits = __webpack_require__(8196);
// EXTERNAL MODULE: ./.build/src/migrations/sql/scan-sql.js
var scan_sql = __webpack_require__(2004);
;// CONCATENATED MODULE: ./.build/src/migrations/sql/body-source.js

/** The body of a statement; null where it is no DO block and no function or procedure whose body is written in it. */
function bodySource(node, sql) {
    const options = optionsOf(node);
    if (options === null)
        return null;
    if (options.isAtomic)
        return atomicBody(sql);
    const text = stringOf(options.list.find(({ defname }) => defname === 'as')?.arg);
    if (text === null)
        return null;
    const language = stringOf(options.list.find(({ defname }) => defname === 'language')?.arg);
    const start = startOfString(sql, text);
    return {
        language: (language ?? 'plpgsql').toLowerCase(),
        text,
        linesBefore: lineBreaks(sql.slice(0, start)),
    };
}
/** Line breaks in a text. */
function lineBreaks(text) {
    return text.split('\n').length - 1;
}
function optionsOf(node) {
    if ('DoStmt' in node)
        return { list: elementsOf(node.DoStmt.args), isAtomic: false };
    if (!('CreateFunctionStmt' in node))
        return null;
    const { options, sql_body: body } = node.CreateFunctionStmt;
    return { list: elementsOf(options), isAtomic: body !== undefined };
}
function elementsOf(nodes = []) {
    return nodes.flatMap((node) => ('DefElem' in node ? [node.DefElem] : []));
}
/** A body is one string; a function in C has two, and no SQL. */
function stringOf(node) {
    if (node === undefined)
        return null;
    if ('String' in node)
        return node.String.sval ?? null;
    if (!('List' in node))
        return null;
    const [first, ...others] = node.List.items ?? [];
    return others.length > 0 ? null : stringOf(first);
}
/** Where the quoted part of that content begins: the longest one, as names and defaults are shorter than bodies. */
function startOfString(sql, content) {
    let [start, longest] = [0, -1];
    for (const token of (0,scan_sql/* scanSql */.C)(sql)) {
        if (token.kind !== 'quoted' || sql[token.start] === '"')
            continue;
        const delimiter = /^(?:\$[^$]*\$|')/.exec(sql.slice(token.start, token.end))?.[0] ?? '';
        const inner = sql.slice(token.start + delimiter.length, token.end - delimiter.length);
        if (inner.length <= longest && inner !== content)
            continue;
        start = token.start + delimiter.length;
        if (inner === content)
            return start;
        longest = inner.length;
    }
    return start;
}
/** What stands between `BEGIN ATOMIC` and the last `END`; of `RETURN …` as a body nothing but an expression is to be read. */
function atomicBody(sql) {
    const words = [...(0,scan_sql/* scanSql */.C)(sql)].filter(({ kind }) => kind === 'word');
    const begin = words.find(({ start }) => /^begin/i.test(sql.slice(start, start + 5)));
    const end = words.findLast(({ start }) => /^end/i.test(sql.slice(start, start + 3)));
    if (begin === undefined || end === undefined)
        return null;
    return {
        language: 'sql',
        text: sql.slice(begin.end, end.start),
        linesBefore: lineBreaks(sql.slice(0, begin.end)),
    };
}

// EXTERNAL MODULE: ./.build/src/migrations/sql/cut-statements.js
var cut_statements = __webpack_require__(9801);
;// CONCATENATED MODULE: ./.build/src/migrations/sql/known-texts.js

/** Stands in an assembled text for a name that only the run knows. */
const runTimeName = 'named_at_run_time';
/**
 * The texts that an expression may give, with `runTimeName` where only the run knows: literals, `||`, concat, format, quote_ident
 * and quote_literal, and variables whose texts are known. At most a few dozen of them.
 */
function textsOf(node, known) {
    if (node === undefined)
        return unknown;
    if ('A_Const' in node)
        return [constantOf(node.A_Const)];
    if ('TypeCast' in node)
        return textsOf(node.TypeCast.arg, known);
    if ('ColumnRef' in node)
        return known.get(columnName(node.ColumnRef.fields ?? [])) ?? unknown;
    if ('A_Expr' in node && nameOf(node.A_Expr.name) === '||') {
        return joined([textsOf(node.A_Expr.lexpr, known), textsOf(node.A_Expr.rexpr, known)]);
    }
    if (!('FuncCall' in node))
        return unknown;
    const texts = (node.FuncCall.args ?? []).map((argument) => textsOf(argument, known));
    return functions[nameOf(node.FuncCall.funcname)]?.(texts) ?? unknown;
}
/** The texts of an array that is written out; null where it is not. */
function known_texts_elementsOf(node, known) {
    if (node === undefined)
        return null;
    if ('TypeCast' in node)
        return known_texts_elementsOf(node.TypeCast.arg, known);
    if ('A_Const' in node) {
        const list = /^\{([^{}]*)\}$/.exec(constantOf(node.A_Const))?.[1];
        return list?.split(',').map((element) => element.trim().replace(/^"(.*)"$/, '$1')) ?? null;
    }
    if (!('A_ArrayExpr' in node))
        return null;
    return (node.A_ArrayExpr.elements ?? [])
        .flatMap((element) => textsOf(element, known))
        .slice(0, limits/* limits */.F.texts);
}
const unknown = [runTimeName];
const functions = {
    format: ([pattern = unknown, ...values]) => pattern.flatMap((text) => formatted(text, values)).slice(0, limits/* limits */.F.texts),
    concat: joined,
    concat_ws: ([between = unknown, ...values]) => joined(values.flatMap((value, index) => (index === 0 ? [value] : [between, value]))),
    quote_ident: ([value = unknown]) => value.map(quotedName),
    quote_literal: ([value = unknown]) => value.map(quotedText),
    quote_nullable: ([value = unknown]) => value.map(quotedText),
    btrim: ([value = unknown]) => value,
    lower: ([value = unknown]) => value.map((text) => text.toLowerCase()),
};
function joined(parts) {
    let texts = [''];
    for (const part of parts) {
        texts = texts
            .flatMap((text) => part.map((next) => text + next))
            .slice(0, limits/* limits */.F.texts)
            .map((text) => text.slice(0, limits/* limits */.F.charactersAtOnce));
    }
    return texts;
}
/** The directives of format(): `%I`, `%L`, `%s`, with a position or a width, and `%%`. */
function formatted(pattern, values) {
    let next = 0;
    const parts = pattern.split(/(%(?:\d+\$)?-?\d*[ILs%])/).map((part) => {
        const [, position, conversion] = /^%(?:(\d+)\$)?-?\d*([ILs%])$/.exec(part) ?? [];
        if (conversion === undefined)
            return [part];
        if (conversion === '%')
            return ['%'];
        const index = position === undefined ? next : Number(position) - 1;
        next = index + 1;
        const value = values[index] ?? unknown;
        if (conversion === 's')
            return value;
        return value.map(conversion === 'I' ? quotedName : quotedText);
    });
    return joined(parts);
}
function quotedName(text) {
    return /^[a-z_][a-z0-9_$]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
function quotedText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
function constantOf({ sval, ival, fval, boolval }) {
    if (sval !== undefined)
        return sval.sval ?? '';
    if (ival !== undefined)
        return String(ival.ival ?? 0);
    if (fval !== undefined)
        return fval.fval ?? '0';
    return boolval === undefined ? '' : String(boolval.boolval ?? false);
}
/** A variable by its name; a field of a row by that of the row. */
function columnName(fields) {
    return nameOf(fields.slice(0, 1));
}
/** The last part of a name. */
function nameOf(parts) {
    const last = parts?.at(-1);
    return last !== undefined && 'String' in last ? (last.String.sval ?? '') : '';
}

;// CONCATENATED MODULE: ./.build/src/migrations/sql/placeholders.js
/**
 * SQL with the placeholders of templates replaced by identifiers of the same length, so that offsets stay, and with their
 * blocks and comments blanked: psql, Flyway, Liquibase, Handlebars, Jinja, Go templates, ERB, `%s` of Python. Null where it has
 * none. Quoted parts stay, as placeholders in them do not matter.
 */
function withoutPlaceholders(sql) {
    const filled = sql.replace(placeholder, (found, ...groups) => {
        const named = groups.at(-1);
        if (named['kept'] !== undefined)
            return found;
        if (named['block'] !== undefined)
            return found.replaceAll(/[^\r\n]/g, ' ');
        if (named['quoted'] !== undefined)
            return `${found[1]}_${found.slice(2)}`;
        return found.replaceAll(/[^A-Za-z0-9_]/g, '_').replace(/^[^_]/, '_');
    });
    return filled === sql ? null : filled;
}
/** What is kept comes first: comments, strings, casts (`::`). Then blocks, psql's quoted variables, and names. */
const placeholder = new RegExp([
    String.raw `(?<kept>--[^\n]*|'(?:[^']|'')*'|"(?:[^"]|"")*"|::|:=)`,
    String.raw `(?<block>\{\{[-~]?\s*(?:[#/^!>]|(?:if|else|end|range|with|template|define|block|each|unless)\b)[^{}]{0,200}\}\}|\{%[^%\n]{0,300}%\}|\{#[^#\n]{0,300}#\}|<%(?!=)[^%\n]{0,300}%>)`,
    String.raw `:(?<quoted>'\w{1,64}'|"\w{1,64}")`,
    String.raw `(?<name>\$\{[^{}\n]{1,200}\}|\{\{\{?[^{}\n]{1,200}\}?\}\}|<%=[^%\n]{1,200}%>|\$\([\w.]{1,64}\)|\$\[[\w.]{1,64}\]|#\{[^{}\n]{1,200}\}|@@?\w{1,64}@{1,2}|%%\w{1,64}%%|%\(\w{1,64}\)[sd]|%[sdI]\b|\{\w{0,64}\}|(?<![\w:]):[A-Za-z_]\w{0,63}|(?<=[=(,\s])\?(?=[\s,;)]|$))`,
].join('|'), 'g');

;// CONCATENATED MODULE: ./.build/src/migrations/sql/plpgsql-steps.js

/** The steps of a parsed body in their order: every branch, every handler of exceptions. */
function plpgsqlSteps(parsed) {
    const body = recordAt(listAt(recordAt(parsed), 'plpgsql_funcs')[0], 'PLpgSQL_function');
    const datums = listAt(body, 'datums').map((datum) => Object.values(recordAt(datum))[0]);
    const walk = { names: datums.map((datum) => textAt(datum, 'refname')), steps: [] };
    const start = { line: 1, isLooped: false, depth: 0 };
    for (const datum of datums) {
        const variable = textAt(datum, 'refname');
        const text = queryOf(recordAt(datum)['default_val']);
        if (variable !== null && text !== null) {
            const place = { line: lineOf(datum, 1), isLooped: false, isSure: true };
            walk.steps.push({ kind: 'assign', variable, text, ...place });
        }
    }
    visit(walk, body['action'], start);
    return walk.steps;
}
function visit(walk, value, place) {
    if (Array.isArray(value)) {
        for (const item of value)
            visit(walk, item, place);
        return;
    }
    for (const [key, inner] of Object.entries(recordAt(value))) {
        if (!key.startsWith('PLpgSQL_stmt_')) {
            visit(walk, inner, place);
            continue;
        }
        const kind = key.slice('PLpgSQL_stmt_'.length);
        const here = { ...place, line: lineOf(inner, place.line) };
        takeStatement(walk, { kind, members: recordAt(inner) }, here);
        const isLoop = loops.has(kind);
        visit(walk, inner, {
            line: here.line,
            isLooped: here.isLooped || isLoop,
            depth: here.depth + (isLoop || branches.has(kind) ? 1 : 0),
        });
    }
}
const loops = new Set(['loop', 'while', 'fori', 'fors', 'forc', 'dynfors', 'foreach_a']);
const branches = new Set(['if', 'case']);
/** By kind of statement: the members that are SQL, and those that are executed. */
const sqlMembers = {
    execsql: [['sqlstmt', 'sql']],
    perform: [['expr', 'sql']],
    call: [['expr', 'sql']],
    fors: [['query', 'sql']],
    open: [
        ['query', 'sql'],
        ['dynquery', 'execute'],
    ],
    return_query: [
        ['query', 'sql'],
        ['dynquery', 'execute'],
    ],
    dynexecute: [['query', 'execute']],
    dynfors: [['query', 'execute']],
};
function takeStatement({ names, steps }, statement, place) {
    const { line, isLooped } = place;
    const { kind, members } = statement;
    for (const [member, what] of sqlMembers[kind] ?? []) {
        const text = queryOf(members[member]);
        if (text !== null)
            steps.push({ kind: what, text, line, isLooped });
    }
    if (kind === 'commit' || kind === 'rollback') {
        steps.push({ kind: 'sql', text: kind.toUpperCase(), line, isLooped });
    }
    if (kind === 'assign')
        steps.push(...assignment(queryOf(members['expr']) ?? '', place));
    // What a query fills a variable with, only the run knows.
    if (kind === 'execsql')
        steps.push(...assignment(`${rowName(members['target'])} = ${runTimeName}`, place));
    if (kind === 'foreach_a') {
        const number = members['varno'] ?? 0;
        const variable = typeof number === 'number' ? (names[number] ?? null) : null;
        steps.push(...each({ variable, from: 'array', text: queryOf(members['expr']) }, place));
    }
    if (kind === 'fors') {
        const variable = rowName(members['var']);
        steps.push(...each({ variable, from: 'query', text: queryOf(members['query']) }, place));
    }
}
function assignment(written, { line, isLooped, depth }) {
    const [, variable, text] = /^\s*"?(\w+)"?\s*:?=(.*)$/s.exec(written) ?? [];
    if (variable === undefined || text === undefined)
        return [];
    return [{ kind: 'assign', variable, text, isSure: depth === 0, line, isLooped }];
}
function each({ variable, from, text }, { line, isLooped }) {
    if (variable === null || text === null)
        return [];
    return [{ kind: 'each', variable, from, text, line, isLooped }];
}
/** The record that a loop fills, or its only variable. */
function rowName(value) {
    const variable = recordAt(value);
    const record = textAt(variable['PLpgSQL_rec'], 'refname');
    if (record !== null)
        return record;
    const fields = listAt(recordAt(variable['PLpgSQL_row']), 'fields');
    return fields.length === 1 ? textAt(fields[0], 'name') : null;
}
function queryOf(value) {
    return textAt(recordAt(value)['PLpgSQL_expr'], 'query');
}
function lineOf(value, otherwise) {
    const line = recordAt(value)['lineno'];
    return typeof line === 'number' ? line : otherwise;
}
function textAt(value, key) {
    const text = recordAt(value)[key];
    return typeof text === 'string' ? text : null;
}
function listAt(value, key) {
    const list = recordAt(value)[key];
    return Array.isArray(list) ? list : [];
}
/** An object as it is, or what it has under a key; empty where there is none. */
function recordAt(value, key) {
    if (typeof value !== 'object' || value === null)
        return {};
    const record = { ...value };
    return key === undefined ? record : recordAt(record[key]);
}

// EXTERNAL MODULE: ./.build/src/migrations/sql/text-lines.js
var text_lines = __webpack_require__(3985);
;// CONCATENATED MODULE: ./.build/src/migrations/sql/parsed-statements.js


/** The statements of a text with where they stand in it; the grammar counts bytes, and comments among the statement. */
function parsedStatements({ stmts = [] }, text) {
    const offsetOf = (0,text_lines/* byteFinder */.lf)(text);
    return stmts.flatMap(({ stmt, stmt_location: from = 0, stmt_len: length = 0 }) => {
        if (stmt === undefined)
            return [];
        const start = offsetOf(from);
        const end = length === 0 ? text.length : offsetOf(from + length);
        const code = codeOf(text.slice(start, end));
        return [{ node: stmt, start: start + code.start, end: start + code.end }];
    });
}
/** A statement without blanks and comments around it. */
function codeOf(sql) {
    const plain = { start: sql.length - sql.trimStart().length, end: sql.trimEnd().length };
    if (!/--|\/\*/.test(sql))
        return plain;
    let [start, end, seen] = [-1, 0, 0];
    for (const token of [...(0,scan_sql/* scanSql */.C)(sql), { kind: 'comment', start: sql.length, end: sql.length }]) {
        const between = sql.slice(seen, token.start);
        if (between.trim() !== '') {
            if (start < 0)
                start = seen + between.length - between.trimStart().length;
            end = seen + between.trimEnd().length;
        }
        seen = token.end;
        if (token.kind === 'comment')
            continue;
        if (start < 0)
            start = token.start;
        end = token.end;
    }
    return start < 0 ? plain : { start, end };
}

;// CONCATENATED MODULE: ./.build/src/migrations/sql/psql-command.js
/** Why a line such as `\i other.sql` leaves something unread; null for commands of psql that run no SQL we do not see. */
function whyUnread(line) {
    const name = /^\\([A-Za-z_!]+)/.exec(line)?.[1];
    if (/^\\\.\s*$/.test(line))
        return null;
    if (name === undefined)
        return 'a line that begins with a backslash';
    if (harmless.has(name.replace(/[+S]+$/, '')))
        return null;
    const what = runs.get(name);
    return what === undefined ? `\\${name}, which psql does not know` : `\\${name}, ${what}`;
}
const runs = new Map([
    ...['i', 'include', 'ir', 'include_relative'].map((name) => [
        name,
        'the SQL of another file',
    ]),
    ['gexec', 'SQL that a query answers'],
    ['!', 'a command of the shell'],
    ['parse', 'a prepared statement'],
    ['bind_named', 'a prepared statement'],
]);
/** Commands of psql about sessions, variables, conditions and output. Both branches of a condition are read. */
const harmless = new Set('a bind c C close_prepared conninfo connect copy copyright crosstabview d da db dd df di dn do dp drds ds dt du dv e echo ef elif else encoding endif endpipeline errverbose ev f flush flushrequest g gdesc getenv getresults gset gx h H help if l list lo_import lo_export lo_unlink o out p password prompt pset q qecho quit r reset restrict s sendpipeline set setenv sf startpipeline sv syncpipeline t T timing unrestrict unset w warn watch write x z'.split(' '));

;// CONCATENATED MODULE: ./.build/src/migrations/sql/read-sql.js






/**
 * The statements of a text. It is parsed at once, or in parts of whole statements where it is long; what fails is parsed
 * statement by statement. Nothing is dropped: what is no SQL, or too much, is told with its line.
 */
function readSql(grammar, text) {
    const source = {
        grammar,
        text: text.replace(/^\ufeff/, ' ').toWellFormed(),
        lineOf: (0,text_lines/* lineFinder */.ze)(text),
        statements: [],
        unchecked: [],
    };
    const end = readableEnd(source);
    const wanted = end === text.length ? source : { ...source, text: source.text.slice(0, end) };
    for (const part of partsOf(wanted.text)) {
        if (wanted.statements.length + wanted.unchecked.length >= limits/* limits */.F.statements) {
            tell(wanted, part.start, `more than ${limits/* limits */.F.statements} statements: nothing more is read`);
            break;
        }
        readPart(wanted, part);
    }
    return {
        statements: source.statements,
        unchecked: source.unchecked.toSorted((a, b) => a.line - b.line),
    };
}
/** Where reading has to stop: at a NUL byte, behind which the grammar sees nothing, or at the last statement that fits. */
function readableEnd(source) {
    const nul = source.text.indexOf('\0');
    const end = nul < 0 ? source.text.length : nul;
    if (end > limits/* limits */.F.characters) {
        const last = (0,cut_statements/* cutStatements */.R)(source.text.slice(0, limits/* limits */.F.characters)).at(-1);
        const start = last?.start ?? limits/* limits */.F.characters;
        tell(source, start, `more than ${limits/* limits */.F.characters} characters: nothing more is read`);
        return start;
    }
    if (nul >= 0)
        tell(source, nul, 'NUL byte: nothing behind it is read');
    return end;
}
/** The whole text, or groups of whole statements. */
function partsOf(text) {
    if (text.length <= limits/* limits */.F.charactersAtOnce)
        return [{ start: 0, end: text.length }];
    const parts = [];
    let part = null;
    for (const { start, end, isApart } of (0,cut_statements/* cutStatements */.R)(text)) {
        if (part !== null && !isApart && end - part.start <= limits/* limits */.F.charactersAtOnce) {
            part = { start: part.start, end };
            continue;
        }
        if (part !== null)
            parts.push(part);
        part = { start, end };
    }
    if (part !== null)
        parts.push(part);
    return parts;
}
function readPart(source, part) {
    if (part.end - part.start > limits/* limits */.F.charactersOfStatement) {
        tell(source, part.start, `statement of more than ${limits/* limits */.F.charactersOfStatement} characters`);
        return;
    }
    if (parse(source, part, textOf(source, part)) === null)
        return;
    for (const cut of (0,cut_statements/* cutStatements */.R)(textOf(source, part))) {
        const [start, end] = [part.start + cut.start, part.start + cut.end];
        if (cut.kind === 'meta') {
            const why = whyUnread(source.text.slice(start, end));
            if (why !== null)
                tell(source, start, why);
        }
        else
            readCut(source, { ...cut, start, end });
    }
}
/** A statement that never ends, as one with a bracket left open, is cut at every semicolon. */
function readCut(source, cut) {
    const error = parseAnyhow(source, cut);
    if (error === null)
        return;
    if (!cut.isUnclosed) {
        tellError(source, cut, error);
        return;
    }
    const pieces = (0,cut_statements/* cutStatements */.R)(textOf(source, cut), true);
    for (const piece of pieces) {
        const inner = { start: cut.start + piece.start, end: cut.start + piece.end };
        const innerError = parseAnyhow(source, inner);
        if (innerError !== null)
            tellError(source, inner, innerError);
    }
}
/** As it stands, or else with identifiers for the placeholders of templates. */
function parseAnyhow(source, cut) {
    const text = textOf(source, cut);
    const error = parse(source, cut, text);
    const filled = error === null ? null : withoutPlaceholders(text);
    return filled === null ? error : parse(source, cut, filled) && error;
}
/** Takes the statements of a part over; answers why it could not. `text` is the part, or one of the same length. */
function parse(source, part, text) {
    const { value, error } = source.grammar.parse(text);
    if (error !== null)
        return error;
    for (const { node, start, end } of parsedStatements(value, text)) {
        source.statements.push({
            node,
            sql: source.text.slice(part.start + start, part.start + end),
            line: source.lineOf(part.start + start),
            endLine: source.lineOf(part.start + end - 1),
            isLooped: false,
        });
    }
    return null;
}
function textOf({ text }, { start, end }) {
    return text.slice(start, end);
}
/** At the line where the statement begins; where the error is further down, it says so. */
function tellError(source, cut, { message, at }) {
    const offset = at === null ? 0 : (0,text_lines/* offsetOfCodePoint */.QJ)(textOf(source, cut), at);
    const line = source.lineOf(Math.min(cut.start + offset, cut.end - 1));
    const where = line === source.lineOf(cut.start) ? '' : ` in line ${line}`;
    tell(source, cut.start, `${message}${where}`);
}
function tell({ unchecked, lineOf }, offset, why) {
    unchecked.push({ line: lineOf(offset), why });
}

;// CONCATENATED MODULE: ./.build/src/migrations/sql/salvaged-steps.js


/**
 * The statements in a body that could not be parsed, as far as its words show: what changes tables or data, and EXECUTE. Lines
 * count from 1, where the body begins.
 */
function salvagedSteps(body) {
    const steps = [];
    let loops = 0;
    for (const { start, end } of (0,cut_statements/* cutStatements */.R)(body, true)) {
        const written = body.slice(start, end);
        if (/^end\s+loop\b/i.test(written))
            loops -= 1;
        const text = written.replace(openings, '');
        const opening = written.slice(0, written.length - text.length);
        loops += [...opening.matchAll(/\bloop\b/gi)].length;
        const line = lineBreaks(body.slice(0, end - text.length)) + 1;
        const place = { line, isLooped: loops > 0 };
        const executed = executedBy(text);
        if (executed !== null)
            steps.push({ kind: 'execute', text: executed, ...place });
        else if (telling.test(text))
            steps.push({ kind: 'sql', text, ...place });
    }
    return steps;
}
/** The expression that EXECUTE runs, without INTO and USING after it; null for any other statement. */
function executedBy(text) {
    const [opening] = /^execute\s+/i.exec(text) ?? [];
    if (opening === undefined)
        return null;
    const afterTexts = Math.max(opening.length, text.lastIndexOf("'") + 1);
    const rest = text.slice(afterTexts).search(/\s(?:into|using)\s/i);
    return text.slice(opening.length, rest < 0 ? text.length : afterTexts + rest).trimEnd();
}
/** What may stand before a statement in a body, without a semicolon between. */
const openings = /^(?:\s|--[^\n]*\n|\/\*.{0,2000}?\*\/|<<\w+>>|(?:begin|declare|else|exception|loop)\b|(?:if|elsif|elseif|when|case)\b[^;]{0,2000}?\bthen\b|(?:for|foreach|while)\b[^;]{0,2000}?\bloop\b)+/is;
const telling = /^(?:alter|create|drop|truncate|update|delete|insert|merge|with|lock|reindex|cluster|refresh|vacuum|call|commit|rollback)\s*\b/i;

;// CONCATENATED MODULE: ./.build/src/migrations/sql/read-body.js








/** What the body of a statement would run, in its order; nothing where it has none that is SQL. */
function readBody(grammar, statement, depth = 0) {
    const body = bodySource(statement.node, statement.sql);
    if (body === null || noSql.has(body.language))
        return { statements: [], unchecked: [] };
    const place = { line: statement.line + body.linesBefore, isLooped: statement.isLooped };
    if (body.language === 'sql')
        return placed(readSql(grammar, returnsAsSelects(body.text)), place);
    if (body.language !== 'plpgsql') {
        return { statements: [], unchecked: [{ line: place.line, why: `body in ${body.language}` }] };
    }
    const parsed = parsePlpgsql(grammar, statement.sql);
    if (parsed.error !== null) {
        const why = `${parsed.error.message} in a body in PL/pgSQL`;
        const { statements } = readSteps({ grammar, depth, ...place }, salvagedSteps(body.text));
        return { statements, unchecked: [{ line: place.line, why }] };
    }
    return readSteps({ grammar, depth, ...place }, plpgsqlSteps(parsed.value));
}
/** Languages of functions that are in the server already. */
const noSql = new Set(['c', 'internal']);
function parsePlpgsql(grammar, sql) {
    const plain = grammar.parsePlpgsql(sql);
    const filled = plain.error === null ? null : withoutPlaceholders(sql);
    if (filled === null)
        return plain;
    const again = grammar.parsePlpgsql(filled);
    return again.error === null ? again : plain;
}
/** `RETURN …` within `BEGIN ATOMIC` is a query. */
function returnsAsSelects(text) {
    let selects = text;
    for (const { start } of (0,cut_statements/* cutStatements */.R)(text, true)) {
        if (!/^return\b/i.test(text.slice(start, start + 'return '.length)))
            continue;
        selects = `${selects.slice(0, start)}SELECT${selects.slice(start + 'return'.length)}`;
    }
    return selects;
}
function readSteps(body, steps) {
    const statements = [];
    const unchecked = [];
    const known = new Map();
    const lists = new Map();
    for (const step of steps) {
        if (step.kind === 'assign' || step.kind === 'each') {
            learn(body.grammar, { known, lists }, step);
            continue;
        }
        const read = step.kind === 'sql' ? readStep(body, step) : readExecuted(body, step, known);
        statements.push(...read.statements);
        unchecked.push(...read.unchecked);
    }
    return { statements, unchecked };
}
/** What a variable may hold from here on; in a branch it may also still hold what it did. */
function learn(grammar, { known, lists }, step) {
    const { variable } = step;
    if (step.kind === 'each') {
        const list = step.from === 'query'
            ? listOfQuery(grammar, step.text)
            : (lists.get(step.text.trim()) ?? known_texts_elementsOf(expressionOf(grammar, step.text), known));
        if (list === null)
            known.delete(variable);
        else
            known.set(variable, list);
        return;
    }
    const value = expressionOf(grammar, step.text);
    const list = known_texts_elementsOf(value, known);
    if (list === null)
        lists.delete(variable);
    else
        lists.set(variable, list);
    const before = step.isSure ? [] : (known.get(variable) ?? []);
    known.set(variable, [...new Set([...before, ...textsOf(value, known)])].slice(0, limits/* limits */.F.texts));
}
function expressionOf(grammar, text) {
    return targetOf(grammar, `SELECT ${text}`);
}
/** The texts of `SELECT unnest(ARRAY['a', 'b'])`. */
function listOfQuery(grammar, query) {
    const target = targetOf(grammar, query);
    if (target === undefined || !('FuncCall' in target))
        return null;
    const [name] = target.FuncCall.funcname?.slice(-1) ?? [];
    if (name === undefined || !('String' in name) || name.String.sval !== 'unnest')
        return null;
    return known_texts_elementsOf(target.FuncCall.args?.[0], new Map());
}
/** What a query selects, where it selects one thing. */
function targetOf(grammar, query) {
    const statement = grammar.parse(query).value?.stmts?.[0]?.stmt;
    if (statement === undefined || !('SelectStmt' in statement))
        return undefined;
    const [target, ...others] = statement.SelectStmt.targetList ?? [];
    if (target === undefined || others.length > 0 || !('ResTarget' in target))
        return undefined;
    return target.ResTarget.val;
}
function readStep(body, { text, line, isLooped }) {
    const place = { line: body.line + line - 1, isLooped: isLooped || body.isLooped };
    return placed(readSql(body.grammar, text), place);
}
/** Each text that may be executed, at the line of the EXECUTE. */
function readExecuted(body, step, known) {
    const line = body.line + step.line - 1;
    const place = { line, endLine: line + lineBreaks(step.text.trim()) };
    const statements = [];
    const unchecked = [];
    for (const text of textsOf(expressionOf(body.grammar, step.text), known)) {
        const read = readAssembled(body.grammar, text);
        unchecked.push(...read.unchecked.map(({ why }) => ({ line, why })));
        for (const { node, sql } of read.statements) {
            const isLooped = step.isLooped || body.isLooped;
            statements.push(...opened(body, { node, sql, ...place, isLooped }, unchecked));
        }
    }
    return { statements, unchecked };
}
/** What stands for a part that only the run knows may be a name or a number. */
function readAssembled(grammar, text) {
    const read = readSql(grammar, text);
    if (read.unchecked.length === 0 || !text.includes(runTimeName))
        return read;
    const numbers = readSql(grammar, text.replaceAll(runTimeName, '1'));
    if (numbers.unchecked.length === 0 && numbers.statements.length > 0)
        return numbers;
    const why = 'EXECUTE of text that is put together at run time';
    return { statements: read.statements, unchecked: [{ line: 1, why }] };
}
/** A DO block that is executed gives way to what it does. */
function opened({ grammar, depth }, statement, unchecked) {
    if (!('DoStmt' in statement.node))
        return [statement];
    if (depth >= limits/* limits */.F.nestedBodies) {
        unchecked.push({ line: statement.line, why: 'DO blocks nested too deep' });
        return [];
    }
    const inner = readBody(grammar, statement, depth + 1);
    unchecked.push(...inner.unchecked.map(({ why }) => ({ line: statement.line, why })));
    const { line, endLine } = statement;
    return inner.statements.map((innerStatement) => ({ ...innerStatement, line, endLine }));
}
/** A reading of a part, at its place in the whole. */
function placed({ statements, unchecked }, place) {
    const before = place.line - 1;
    return {
        statements: statements.map((statement) => ({
            ...statement,
            line: statement.line + before,
            endLine: statement.endLine + before,
            isLooped: statement.isLooped || place.isLooped,
        })),
        unchecked: unchecked.map(({ line, why }) => ({ line: line + before, why })),
    };
}

;// CONCATENATED MODULE: ./.build/src/migrations/sql/open-sql-parser.js





/** Opens the grammar of PostgreSQL from the bytes of `libpg-query.wasm`: some 10 ms, once a run. */
async function openSqlParser(wasm) {
    const compiled = await WebAssembly.compile(wasm);
    const library = await (0,start_as_page/* startAsPage */.w)(() => libpg_query({
        instantiateWasm: (imports, done) => {
            done(new WebAssembly.Instance(compiled, imports));
            return {};
        },
    }));
    const grammar = grammarOf(library);
    return {
        read: (text) => readSql(grammar, text),
        readBody: (statement) => readBody(grammar, statement),
    };
}
/**
 * A text nested so deep that the stack overflows leaves the library with a smaller stack of its own, and in the end it would loop
 * forever: after some of them nothing is read any more.
 */
function grammarOf(library) {
    let overflows = 0;
    function guarded(call) {
        if (overflows >= limits/* limits */.F.overflows) {
            return failed(`the parser has given up after ${limits/* limits */.F.overflows} texts nested too deep`);
        }
        try {
            return call();
        }
        catch (error) {
            if (!(error instanceof RangeError || error instanceof WebAssembly.RuntimeError))
                throw error;
            overflows += 1;
            return failed('nested too deep');
        }
    }
    return {
        parse: (text) => (hasLongRun(text) ? failed(longRun) : guarded(() => open_sql_parser_parse(library, text))),
        parsePlpgsql: (statement) => hasLongRun(statement) ? failed(longRun) : guarded(() => open_sql_parser_parsePlpgsql(library, statement)),
    };
}
/**
 * The scanner of PostgreSQL reads a run of signs anew from each of them: comments in comments, or pluses. Of a run that is too long
 * every such distance meets one sign, so only what stands around these is looked at.
 */
function hasLongRun(text) {
    const { signsInARow } = limits/* limits */.F;
    for (let at = signsInARow - 1; at < text.length; at += signsInARow) {
        if (!sign.test(text.charAt(at)))
            continue;
        if (longRunOfSigns.test(text.slice(at - signsInARow + 1, at + signsInARow)))
            return true;
    }
    return false;
}
const sign = /[~!@#^&|`?+*/%<=>-]/;
const longRunOfSigns = new RegExp(`${sign.source}{${limits/* limits */.F.signsInARow}}`);
const longRun = `${limits/* limits */.F.signsInARow} signs in a row`;
/** The two places that trust the library for the shape of its JSON. */
function open_sql_parser_parse(library, text) {
    return withText(library, text, (pointer) => {
        const result = library._wasm_parse_query_raw(pointer);
        if (result === 0)
            return failed('out of memory');
        try {
            const error = library.getValue(result + 8, 'i32');
            if (error !== 0)
                return { value: null, error: errorAt(library, error) };
            const json = open_sql_parser_textAt(library, library.getValue(result, 'i32'));
            return { value: JSON.parse(json), error: null };
        }
        finally {
            library._wasm_free_parse_result(result);
        }
    });
}
function errorAt(library, error) {
    const cursor = library.getValue(error + 16, 'i32');
    const message = open_sql_parser_textAt(library, library.getValue(error, 'i32'));
    return { message: shortened(message), at: cursor > 0 ? cursor - 1 : null };
}
function open_sql_parser_parsePlpgsql(library, statement) {
    return withText(library, statement, (pointer) => {
        const result = library._wasm_parse_plpgsql(pointer);
        if (result === 0)
            return failed('out of memory');
        try {
            const answer = open_sql_parser_textAt(library, result);
            if (!answer.startsWith('{'))
                return failed(answer);
            return { value: JSON.parse(answer), error: null };
        }
        finally {
            library._wasm_free_string(result);
        }
    });
}
/** The text that ends with a zero there. */
function open_sql_parser_textAt({ HEAPU8: memory }, from) {
    return new TextDecoder().decode(memory.subarray(from, memory.indexOf(0, from)));
}
function withText(library, text, use) {
    const bytes = new TextEncoder().encode(`${text}\0`);
    const pointer = library._malloc(bytes.length);
    try {
        library.HEAPU8.set(bytes, pointer);
        return use(pointer);
    }
    finally {
        library._free(pointer);
    }
}
function failed(message) {
    return { value: null, error: { message: shortened(message), at: null } };
}
/** The library quotes the text from the error on, which may be all of it. */
function shortened(message) {
    const line = message.replaceAll(/\s+/g, ' ');
    return line.length <= limits/* limits */.F.messageCharacters
        ? line
        : `${line.slice(0, limits/* limits */.F.messageCharacters)}…`;
}


/***/ }),

/***/ 1184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ startAsPage)
/* harmony export */ });
/**
 * Starts a library that emscripten made, so that it does without what it would ask of Node: `__dirname` and `require`, neither
 * of which is in our bundle, to find files that we hand over anyway. Told that this is a page of Electron, it asks for nothing.
 * It looks before its first pause, so nobody else sees that.
 */
function startAsPage(start) {
    // biome-ignore lint/style/noRestrictedGlobals: nothing is read of it, and the libraries take no argument that says the same.
    const host = process;
    const before = Object.getOwnPropertyDescriptor(host, 'type');
    Object.defineProperty(host, 'type', { value: 'renderer', configurable: true });
    try {
        return start();
    }
    finally {
        if (before === undefined)
            Reflect.deleteProperty(host, 'type');
        else
            Object.defineProperty(host, 'type', before);
    }
}


/***/ })

};
