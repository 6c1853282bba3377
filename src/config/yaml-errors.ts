import type { ErrorCode } from 'yaml';

interface Explanation {
  readonly problem: string;
  readonly fix: string;
}

const unreadable: Explanation = {
  problem: 'this is not valid YAML',
  fix: 'check the colons, quotes and brackets in front of it',
};

const explanations: Partial<Record<ErrorCode, Explanation>> = {
  TAB_AS_INDENT: { problem: 'a tab is used as indentation', fix: 'indent with spaces' },
  BAD_INDENT: { problem: 'the indentation fits no block', fix: 'begin the keys of a block in the same column' },
  BAD_SCALAR_START: { problem: "a text can't begin with this character", fix: 'put the text in quotes' },
  BLOCK_AS_IMPLICIT_KEY: {
    problem: 'a second colon in one line',
    fix: 'put a text that contains a colon and a space in quotes',
  },
  BAD_DQ_ESCAPE: {
    problem: 'a backslash in double quotes begins an unknown escape',
    fix: 'double the backslash, or use single quotes',
  },
  MISSING_CHAR: { problem: 'a colon, comma, quote or bracket is missing', fix: 'add it here or in front of this' },
  MULTILINE_IMPLICIT_KEY: {
    problem: 'a key without its colon',
    fix: 'write "key: value", with a space after the colon',
  },
  MULTIPLE_DOCS: { problem: 'a second document begins', fix: 'put everything into one document, without a line "---"' },
  TAG_RESOLVE_FAILED: { problem: "tags (!name) aren't supported", fix: 'remove it, or put the text in quotes' },
  NON_STRING_KEY: { problem: 'a key must be a text', fix: 'check the braces and brackets, or put the key in quotes' },
  BAD_ALIAS: {
    problem: "anchors and aliases (&name, *name) aren't supported",
    fix: 'write the value out, or put the text in quotes',
  },
};

/** What a YAML error means for somebody who edits the file, in our words and without the file's text. */
export const syntaxProblem = (code: ErrorCode): Explanation => explanations[code] ?? unreadable;
