import type { YAMLError } from 'yaml';

/** Says in an author's words what the YAML parser stumbled over. */
export function yamlInWords(error: YAMLError): string {
  return words[error.code] ?? `is not valid YAML: ${error.message}`;
}

const words: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'is indented wrongly, or a bracket before it is not closed',
  BAD_SCALAR_START: 'begins with a character that YAML keeps for itself: put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'has two colons on a line: put a text that contains ": " in quotes',
  DUPLICATE_KEY: 'stands here twice',
  MISSING_CHAR: 'lacks a closing quote or a colon',
  MULTILINE_IMPLICIT_KEY: 'has a field name that runs over two lines, or is indented wrongly',
  TAB_AS_INDENT: 'is indented with a tab: use spaces',
  TAG_RESOLVE_FAILED: 'has a tag (!): leave it out, or put the text in quotes',
  UNEXPECTED_TOKEN:
    'does not belong here: look for a wrong quote, bracket or indentation before it',
};
