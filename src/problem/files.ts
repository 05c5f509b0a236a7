/** The facts of what keeps a file from being read. */

export interface FileFacts {
  'file-not-found': { file: string };
  'file-unreadable': { file: string };
  'not-utf8': Record<never, never>;
  'file-empty': Record<never, never>;
  'file-too-large': { megabytes: string; allowed: string };
  'not-yaml': { found: string };
  'not-json': { found: string };
  'tab-indent': Record<never, never>;
  'several-documents': { found: string };
  'duplicate-key': { key: string };
  'told-twice': { name: string; first: string; second: string };
  'forbidden-key': { key: string };
  'too-deep': { allowed: string };
  'csv-header': { found: string; allowed: readonly string[] };
  'csv-quote': Record<never, never>;
  'csv-row': { found: string; expected: string };
}
