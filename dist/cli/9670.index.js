export const id = 9670;
export const ids = [9670];
export const modules = {

/***/ 19670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proseLines: () => (/* binding */ proseLines)
});

;// CONCATENATED MODULE: ./.build/src/text/hidden-places.js
/**
 * What of a paragraph of Markdown is not shown as words of its author: code spans, HTML, the addresses and titles of links. In
 * order, none in another. Looks at each character a fixed number of times, whatever it is fed.
 */
function hiddenPlaces(paragraph) {
    const { found, to } = definitionsAt(paragraph);
    // Above a table GitHub reads no definitions, so that a backtick in one may begin a code span.
    if (paragraph.slice(0, to).includes('`'))
        return [{ from: 0, to: paragraph.length }];
    const places = [...found];
    const codeFrom = codeReader(paragraph);
    const markupFrom = markupReader(paragraph);
    const endOf = (run, from) => run.startsWith('`') ? codeFrom(from + run.length, run.length) : markupFrom(from);
    const tokens = new RegExp(token);
    tokens.lastIndex = to;
    for (let match = tokens.exec(paragraph); match !== null; match = tokens.exec(paragraph)) {
        const { 0: run, 1: torn, index: from } = match;
        const end = torn === undefined ? endOf(run, from) : paragraph.length;
        if (end === null)
            continue;
        places.push({ from, to: end });
        tokens.lastIndex = end;
    }
    return places;
}
/**
 * Where something may begin that hides what is in it; what is escaped is stepped over. Of a bare address with a backtick GitHub
 * tells by the brackets around whether it opens a code span, so that everything behind it is in doubt.
 */
const token = /\\[\s\S]|`+|<|\]\(|((?:https?:\/\/|www\.)[^\s<`]*`)/gi;
/** Finds where the code span that began with so many backticks ends; null where it does not. Asked from left to right. */
function codeReader(text) {
    const byLength = new Map();
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
        const same = byLength.get(run.length) ?? { starts: [], next: 0 };
        same.starts.push(index);
        byLength.set(run.length, same);
    }
    return (from, length) => {
        const same = byLength.get(length);
        if (same === undefined)
            return null;
        while ((same.starts[same.next] ?? from) < from)
            same.next += 1;
        const start = same.starts[same.next];
        return start === undefined ? null : start + length;
    };
}
/** What is ended by a text of its own, and where that is looked for. */
const literals = [
    { from: /<!--/y, until: '-->', after: 2 },
    { from: /<\?/y, until: '?>', after: 2 },
    { from: /<!\[CDATA\[/y, until: ']]>', after: 9 },
    { from: /<![a-z]/iy, until: '>', after: 3 },
];
/** Finds where the HTML, or the address of a link, that begins at a place ends; null where none does. Asked from left to right. */
function markupReader(text) {
    // What is not found once is in no later part either: looking again would take the square of the time.
    const missing = new Set();
    return (from) => {
        const literal = literals.find((one) => behind(one.from, text, from) !== null);
        if (literal === undefined)
            return behind(tag, text, from) ?? behind(target, text, from);
        const { until, after } = literal;
        const end = missing.has(until) ? -1 : text.indexOf(until, from + after);
        if (end >= 0)
            return end + until.length;
        missing.add(until);
        return null;
    };
}
/** The place behind what stands at `from`; null where it is something else. */
function behind(pattern, text, from) {
    const sticky = new RegExp(pattern);
    sticky.lastIndex = from;
    return sticky.test(text) ? sticky.lastIndex : null;
}
const hidden_places_name = '[a-z][a-z0-9-]*';
const value = `(?:[^\\s"'=<>\`]+|'[^']*'|"[^"]*")`;
const attribute = `\\s+[a-z_:][a-z0-9_.:-]*(?:\\s*=\\s*${value})?`;
const address = "[a-z][a-z0-9+.-]{1,31}:[^\\s<>]*|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9.-]+";
/** A tag, or an address in pointed brackets. */
const tag = new RegExp(`<(?:${hidden_places_name}(?:${attribute})*\\s*/?|/${hidden_places_name}\\s*|${address})>`, 'iy');
const pointed = '<(?:[^<>\\n\\\\]|\\\\[^])*>';
const title = `(?:"(?:[^"\\\\]|\\\\[^])*"|'(?:[^'\\\\]|\\\\[^])*'|\\((?:[^()\\\\]|\\\\[^])*\\))`;
const plain = '(?:[^\\s()\\\\]|\\\\[^])';
/** The address of a link and its title, with the bracket before: `](…)`. */
const target = new RegExp(`\\]\\([ \\n]*(?:${pointed}|(?!<)(?:${plain}|\\(${plain}*\\))*)(?:[ \\n]+${title})?[ \\n]*\\)`, 'y');
/** A line that says where links of a name lead: `[name]: …`. */
const definition = new RegExp(`[ \\n]*\\[(?:[^[\\]\\\\]|\\\\[^])+\\]:[ \\n]*(?:${pointed}|(?!<)[^ \\n]+)(?: *\\n? *${title})? *(?:\\n|$)`, 'y');
/** The definitions that a paragraph begins with, and where they end. */
function definitionsAt(text) {
    const found = [];
    let to = 0;
    for (let end = behind(definition, text, 0); end !== null; end = behind(definition, text, to)) {
        found.push({ from: to, to: end });
        to = end;
    }
    return { found, to };
}

;// CONCATENATED MODULE: ./.build/src/text/markdown-blocks.js
/**
 * What each line of a Markdown text is, as GitHub's parser reads blocks: quotes, lists, footnotes, fences, HTML, tables and the
 * paragraphs between them. Looks at each character a fixed number of times, whatever it is fed.
 */
function blockLines(markdown) {
    const found = [];
    let place = { containers: [], leaf: none };
    for (const line of markdown.split(/\r\n?|\n/)) {
        const read = readLine(withoutTabs(line), place);
        place = read.place;
        found.push(read.line);
    }
    return found;
}
const none = { kind: 'none' };
/** GitHub nests lists no deeper; what follows in such a text is not looked at. */
const deepest = 100;
function readLine(line, before) {
    if (before.containers.length > deepest)
        return readAs('too-deep', line, before);
    const { inside, rest } = stay(line, before.containers);
    const isLazy = inside.length < before.containers.length;
    const { leaf } = before;
    if (!isLazy && leaf.kind === 'fence') {
        return readAs('code', rest, { ...before, leaf: closesFence(rest, leaf.mark) ? none : leaf });
    }
    if (!isLazy && leaf.kind === 'html' && !(leaf.until === null && isBlank(rest))) {
        return readAs('html', rest, { ...before, leaf: leaf.until?.test(rest) ? none : leaf });
    }
    const entered = enter(rest, inside, !isLazy && leaf.kind === 'paragraph');
    const goesOn = entered.containers.length === 0 ? leaf : none;
    const containers = [...inside, ...entered.containers];
    return readBlock(entered.rest, { before, containers, goesOn, isLazy });
}
function readAs(is, text, place, isFirst = false) {
    const isAside = place.containers.some(({ kind }) => kind !== 'item');
    return { line: { is, text, isAside, isFirst }, place };
}
/** The containers that a line stays in, and what is left of it behind their marks. */
function stay(line, containers) {
    const inside = [];
    let rest = line;
    for (const container of containers) {
        const left = container.kind === 'quote' ? behindQuote(rest) : behindIndent(rest, container);
        if (left === null)
            break;
        const isFilled = container.kind !== 'quote' && !isBlank(left);
        inside.push(isFilled ? { ...container, isBare: false } : container);
        rest = left;
    }
    return { inside, rest };
}
function behindQuote(rest) {
    const mark = /^ {0,3}> ?/.exec(rest)?.[0];
    return mark === undefined ? null : rest.slice(mark.length);
}
function behindIndent(rest, { indent, isBare }) {
    if (isBlank(rest))
        return isBare ? null : rest;
    return indentOf(rest) >= indent ? rest.slice(indent) : null;
}
/** The containers that begin on a line, and what is left of it behind their marks. */
function enter(line, inside, interrupts) {
    const containers = [];
    let rest = line;
    while (inside.length + containers.length <= deepest && indentOf(rest) < 4) {
        const quoted = behindQuote(rest);
        const item = quoted === null ? itemOf(rest, interrupts && containers.length === 0) : null;
        if (quoted === null && item === null)
            break;
        containers.push(item?.container ?? { kind: 'quote' });
        rest = quoted ?? item?.rest ?? '';
    }
    return { containers, rest };
}
/** What `interrupts` a paragraph as an item must have a text, and count from 1. */
function itemOf(line, interrupts) {
    const note = /^ {0,3}\[\^[^\]\s]+\]: */.exec(line)?.[0];
    if (note !== undefined)
        return itemFrom(line, note.length, { kind: 'footnote', indent: 4 });
    if (isRule(line) || (interrupts && isUnderline(line)))
        return null;
    const mark = /^ {0,3}(?:[-+*]|(\d{1,9})[.)])(?= |$)/.exec(line);
    if (mark === null)
        return null;
    const [{ length }, number = '1'] = mark;
    const text = line.slice(length);
    if (interrupts && (Number(number) !== 1 || isBlank(text)))
        return null;
    const gap = indentOf(text);
    const indent = isBlank(text) || gap > 4 ? length + 1 : length + gap;
    return itemFrom(line, indent, { kind: 'item', indent });
}
function itemFrom(line, behind, item) {
    const rest = line.slice(behind);
    return { container: { ...item, isBare: item.kind === 'item' && isBlank(rest) }, rest };
}
function readBlock(rest, { before, containers, goesOn, isLazy }) {
    const isOpen = goesOn.kind === 'paragraph';
    const begun = beginBlock(rest, { isOpen, isLazy });
    if (begun !== null)
        return readAs(begun.is, rest, { containers, leaf: begun.leaf });
    if (goesOn.kind === 'table' && !isLazy) {
        return readAs('paragraph', rest, { containers, leaf: goesOn }, true);
    }
    if (!isOpen) {
        return readAs('paragraph', rest, { containers, leaf: { kind: 'paragraph', last: rest } }, true);
    }
    const isTable = !isLazy && makesTable(rest, goesOn.last);
    const leaf = isTable ? { kind: 'table' } : { kind: 'paragraph', last: rest };
    return readAs('paragraph', rest, { containers: before.containers, leaf });
}
/** The block that begins with a line; null for text. */
function beginBlock(rest, { isOpen, isLazy }) {
    if (isBlank(rest))
        return { is: 'other', leaf: none };
    if (indentOf(rest) >= 4)
        return isOpen ? null : { is: 'code', leaf: none };
    const mark = openedFence(rest);
    if (mark !== null)
        return { is: 'code', leaf: { kind: 'fence', mark } };
    const isHeading = /^ *#{1,6}(?: |$)/.test(rest) || (isOpen && !isLazy && isUnderline(rest));
    if (isHeading || isRule(rest))
        return { is: 'other', leaf: none };
    const html = htmlOf(rest, isOpen && !isLazy);
    return html === null ? null : { is: 'html', leaf: html };
}
function openedFence(rest) {
    return /^ *(`{3,})[^`]*$/.exec(rest)?.[1] ?? /^ *(~{3,})/.exec(rest)?.[1] ?? null;
}
function closesFence(rest, mark) {
    const closing = /^ {0,3}(`{3,}|~{3,}) *$/.exec(rest)?.[1];
    return closing?.startsWith(mark) ?? false;
}
function isRule(rest) {
    if (!/^ {0,3}[-*_]/.test(rest))
        return false;
    const marks = rest.replaceAll(' ', '');
    return marks.length >= 3 && marks === marks.charAt(0).repeat(marks.length);
}
/** What makes a heading of the paragraph above it. */
function isUnderline(rest) {
    return /^ {0,3}(?:=+|-+) *$/.test(rest);
}
/** Whether a line makes a table of itself and the line above. */
function makesTable(rest, head) {
    if (!/^[ |:-]+$/.test(rest))
        return false;
    const cells = cellsOf(rest);
    return cells.every((cell) => /^ *:?-+:? *$/.test(cell)) && cells.length === cellsOf(head).length;
}
function cellsOf(row) {
    const [first = '', ...others] = row.split(/(?<!\\)\|/);
    const cells = isBlank(first) ? others : [first, ...others];
    return cells.length > 1 && isBlank(cells.at(-1) ?? '') ? cells.slice(0, -1) : cells;
}
/** The HTML that begins with a line; null for none. What `interrupts` a paragraph is no tag of any name. */
function htmlOf(rest, interrupts) {
    const text = rest.trimStart();
    if (!text.startsWith('<'))
        return null;
    const literal = markdown_blocks_literals.find(({ from }) => from.test(text));
    if (literal !== undefined) {
        return literal.until.test(text) ? none : { kind: 'html', until: literal.until };
    }
    const [, name = ''] = /^<\/?([a-z][a-z0-9]*)(?= |\/?>|$)/i.exec(text) ?? [];
    const begins = blockTags.has(name.toLowerCase()) || (!interrupts && loneTag.test(text));
    return begins ? { kind: 'html', until: null } : null;
}
const markdown_blocks_literals = [
    {
        from: /^<(?:pre|script|style|textarea)(?: |>|$)/i,
        until: /<\/(?:pre|script|style|textarea)>/i,
    },
    { from: /^<!--/, until: /-->/ },
    { from: /^<\?/, until: /\?>/ },
    { from: /^<![a-z]/i, until: />/ },
    { from: /^<!\[CDATA\[/, until: /\]\]>/ },
];
/** A tag of any name with nothing behind it. */
const loneTag = /^<(?:[a-z][a-z0-9-]*(?: +[a-z_:][a-z0-9_.:-]*(?: *= *(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)* *\/?|\/[a-z][a-z0-9-]* *)> *$/i;
/** Elements that begin HTML wherever they stand: https://github.github.com/gfm/#html-blocks, number 6. */
const blockTags = new Set(('address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu ' +
    'menuitem nav noframes ol optgroup option p param section source summary table tbody td tfoot th thead title tr track ul').split(' '));
function isBlank(rest) {
    return /^ *$/.test(rest);
}
function indentOf(rest) {
    return /^ */.exec(rest)?.[0].length ?? 0;
}
/** Tabs count as spaces up to the next fourth column. */
function withoutTabs(line) {
    let text = '';
    for (const [index, part] of line.split('\t').entries()) {
        text += index === 0 ? part : ' '.repeat(4 - (text.length % 4)) + part;
    }
    return text;
}

;// CONCATENATED MODULE: ./.build/src/text/prose-lines.js


/**
 * The lines of a Markdown text, null where a line is no plain text of its author on GitHub: in code, a quote, a footnote or HTML, or
 * where it begins in a code span, a comment or the address of a link. Takes time in proportion to the text, whatever it is fed.
 *
 * Where it is in doubt the line is none, since a command in it would be one nobody meant: in what is nested more than a hundred
 * times, and in a paragraph behind a bare address or a definition with a backtick in it, or with a table at its end.
 */
function proseLines(markdown) {
    const lines = markdown.split(/\r\n?|\n/);
    const blocks = blockLines(markdown);
    let from = 0;
    while (from < blocks.length) {
        const to = endOfParagraph(blocks, from);
        const paragraph = blocks.slice(from, to);
        const hidden = linesInside(paragraph.map(({ text }) => text));
        for (const [index, block] of paragraph.entries()) {
            if (!isProse(block) || hidden.has(index))
                lines[from + index] = null;
        }
        from = to;
    }
    return lines;
}
/** The line behind a paragraph, or behind a line that is in none. */
function endOfParagraph(blocks, from) {
    let to = from + 1;
    if (blocks[from]?.is !== 'paragraph')
        return to;
    while (blocks[to]?.is === 'paragraph' && blocks[to]?.isFirst === false)
        to += 1;
    return to;
}
function isProse({ is, isAside }) {
    return !isAside && (is === 'paragraph' || is === 'other');
}
/** Which lines of a paragraph begin inside of something that hides them. */
function linesInside(lines) {
    const inside = new Set();
    if (lines.length < 2)
        return inside;
    const places = hiddenPlaces(lines.join('\n'));
    let begin = 0;
    let next = 0;
    for (const [index, { length }] of lines.entries()) {
        while ((places[next]?.to ?? begin + 1) <= begin)
            next += 1;
        if ((places[next]?.from ?? begin) < begin)
            inside.add(index);
        begin += length + 1;
    }
    return inside;
}


/***/ })

};
