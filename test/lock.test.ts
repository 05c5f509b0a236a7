/** Published revisions: what turns the check red and what does not, what is written and when nothing is. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Document, parseDocument, visit } from 'yaml';
import { run } from '../src/cli/run.ts';
import { loadFramework } from '../src/load.ts';
import { checkLock, publish } from '../src/load/locking/locking.ts';
import { copyOf, filesOf, lock, packs, textsOf, withOneCharacter } from './support/locked.ts';
import { RUNS, SEED } from './support/runs.ts';

const folders: string[] = [];
const fresh = (folder: string): string => (folders.push(folder), folder);
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const codes = (folder: string): readonly string[] => checkLock(folder).problems.map(({ code }) => code);

test('rules/ is published as it stands: red where a published revision was edited, or a version is too low', () => {
  expect(run(['lock', 'rules', '--check', '--lang', 'en']).err).toBe('');
});

/** The same data, written in another way. */
const rewrites: readonly ((text: string) => string)[] = [
  (text) => {
    const lines = text.split('\n').map((line) => (/^[^#"']+$/.test(line) ? `${line} # ghi chú` : line));
    return `# ghi chú\n${lines.join('\n')}`;
  },
  (text) =>
    `# không còn ghi chú nào khác\n${restyled(text, { Node: (_, node) => void ((node.comment = null), (node.commentBefore = null)) })}`,
  (text) => `${restyled(text, { Map: (_, map) => void map.items.reverse() })}\n`,
  (text) => restyled(text, { Scalar: (_, one) => void (one.type = 'QUOTE_DOUBLE'), Collection: (_, one) => void (one.flow = true) }),
  (text) => `${text.replaceAll('\n', '\r\n')}# hết\r\n`,
  (text) => `${text.normalize('NFD')}# hết\n`,
];

function restyled(text: string, visitor: Parameters<typeof visit>[1]): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  visit(document as unknown as Document, visitor);
  return document.toString();
}

describe.each(packs)('%s', (name) => {
  test('one character of any value as another turns the check red', () => {
    const folder = fresh(copyOf(name));
    expect(codes(folder)).toEqual([]);
    const edits = filesOf(join(folder, name)).flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [...withOneCharacter(text)].map((edited) => ({ file, text, edited }));
    });
    const step = Math.ceil(edits.length / (RUNS / 5));
    const tried = edits.filter((_, index) => (index + SEED) % step === 0);
    const unseen = tried.filter(({ file, text, edited }) => {
      writeFileSync(file, edited);
      const isSeen = codes(folder).length > 0;
      writeFileSync(file, text);
      return !isSeen;
    });
    expect(unseen.map(({ file, edited }) => [file, edited])).toEqual([]);
    expect(codes(folder)).toEqual([]);
  });

  test('comments, the order of keys, quotes, line breaks and the way letters are composed do not', () => {
    const folder = fresh(copyOf(name));
    const files = filesOf(join(folder, name));
    const texts = files.map((file) => readFileSync(file, 'utf8'));
    for (const rewrite of rewrites) {
      const rewritten = texts.map(rewrite);
      expect(rewritten.filter((text, index) => text === texts[index])).toEqual([]);
      files.forEach((file, index) => writeFileSync(file, rewritten[index] ?? ''));
      expect(codes(folder)).toEqual([]);
    }
  });
});

test('a revision is what Python writes of the YAML, and its digest what sha256sum says of the file', () => {
  const script = [
    'import json, sys, hashlib, unicodedata',
    'for line in sys.stdin:',
    "  text = unicodedata.normalize('NFC', json.dumps(json.loads(line), ensure_ascii=False, sort_keys=True, separators=(',', ':')))",
    "  print(hashlib.sha256(text.encode('utf-8')).hexdigest())",
  ].join('\n');
  const input = packs.map((name) => JSON.stringify(plainOf(join('rules', name)))).join('\n');
  const digests = execFileSync('python3', ['-c', script], { input, encoding: 'utf8' }).trim().split('\n');
  const files = packs.map((name) => join('rules', name, `${name.split('/')[1]}.1.0.json`));
  const sums = execFileSync('sha256sum', files, { encoding: 'utf8' }).trim().split('\n');
  expect(packs.map((name) => lock[dirname(name)]?.[`${name.split('/')[1]}.1.0`])).toEqual(digests.map((digest) => `sha256:${digest}`));
  expect(sums.map((line) => line.split(' ')[0])).toEqual(digests);
});

/** A pack with its domains in their places, as the YAML says it. */
function plainOf(folder: string): unknown {
  const read = (file: string): unknown => parseDocument(readFileSync(join(folder, file), 'utf8'), { schema: 'failsafe' }).toJS();
  const { domains, ...pack } = read('pack.yaml') as { readonly domains: readonly unknown[] };
  return { ...pack, domains: domains.map((one) => (typeof one === 'string' ? read(one) : one)) };
}

describe('publishing', () => {
  /** A folder with a copy of the smallest pack under an id and a year, and no lock. */
  const world = (packs: Readonly<Record<string, (text: string) => string>>): string => {
    const folder = fresh(mkdtempSync(join(tmpdir(), 'barem-lock-')));
    const text = readFileSync('rules/tien-giang/2020/pack.yaml', 'utf8');
    for (const [name, edit] of Object.entries(packs)) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, 'pack.yaml'), edit(text));
    }
    return folder;
  };
  const same = (text: string): string => text;
  const namesIn = (folder: string): readonly string[] => Object.keys(textsOf(folder)).map((file) => file.slice(folder.length + 1));
  const revised = (revision: string) => (text: string) => text.replace('revision: "1.0"', `revision: "${revision}"`);

  test('writes each new revision beside its pack, and the lock; the second time there is nothing to do', () => {
    const folder = world({ 'tien-giang/2020': same, 'tien-giang/2021': (text) => text.replace('year: 2020', 'year: 2021') });
    const first = publish(folder);
    expect(first.problems).toEqual([]);
    expect(first.published.map(({ id, version }) => `${id}@${version}`)).toEqual(['tien-giang@2020.1.0', 'tien-giang@2021.1.0']);
    expect(first.published[0]?.digest).toBe(lock['tien-giang']?.['2020.1.0']);
    expect(namesIn(folder)).toEqual([
      'rules.lock.json',
      ...['tien-giang/2020/2020.1.0.json', 'tien-giang/2020/pack.yaml', 'tien-giang/2021/2021.1.0.json', 'tien-giang/2021/pack.yaml'],
    ]);
    const written = textsOf(folder);
    expect(publish(folder)).toEqual({ published: [], stood: first.published, problems: [] });
    expect(checkLock(folder).problems).toEqual([]);
    expect(textsOf(folder)).toEqual(written);
  });

  test('a correction is a revision more; the one before stays, and is loaded by its file as it was', () => {
    const folder = world({ 'tien-giang/2020': same });
    const pack = join(folder, 'tien-giang/2020');
    publish(folder);
    const before = textsOf(folder);
    writeFileSync(join(pack, 'pack.yaml'), revised('1.1')(readFileSync(join(pack, 'pack.yaml'), 'utf8')));
    expect(publish(folder).published.map(({ version }) => version)).toEqual(['2020.1.1']);
    expect(readFileSync(join(pack, '2020.1.0.json'), 'utf8')).toBe(before[join(pack, '2020.1.0.json')]);
    expect([pack, join(pack, '2020.1.0.json')].map((name) => loadFramework(name).framework?.version)).toEqual(['2020.1.1', '2020.1.0']);
    expect(loadFramework(join(pack, '2020.1.0.json')).framework?.digest).toBe(lock['tien-giang']?.['2020.1.0']);
  });

  test('one error, and nothing is written: neither of the packs that are right, nor of the lock', () => {
    const folder = world({ a: (text) => text.replace('id: tien-giang', 'id: a'), b: (text) => text.replace(/^max: .*$/m, 'max: 1') });
    const before = textsOf(folder);
    expect(publish(folder)).toMatchObject({ published: [], problems: [{ code: 'maxima' }] });
    expect(textsOf(folder)).toEqual(before);
  });

  test('a file that cannot be written, and nothing is: no revision, no lock, nothing half done', () => {
    const folder = world({ a: (text) => text.replace('id: tien-giang', 'id: a'), b: same });
    mkdirSync(join(folder, 'b/2020.1.0.json/x'), { recursive: true });
    const before = textsOf(folder);
    expect(publish(folder)).toMatchObject({
      published: [],
      problems: [{ code: 'not-written', where: { file: join(folder, 'b/2020.1.0.json') } }],
    });
    expect([textsOf(folder), readdirSync(join(folder, 'a'))]).toEqual([before, ['pack.yaml']]);
  });

  test('ids that are names of other things are ids like any other, but for one that no data may have', () => {
    const ids = ['constructor', 'toString', 'hasOwnProperty', '2020'];
    const folder = world(Object.fromEntries(ids.map((id) => [`p-${id}`, (text) => text.replace('id: tien-giang', `id: ${id}`)])));
    expect(
      publish(folder)
        .published.map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    expect(codes(folder)).toEqual([]);
    const hostile = world({ p: (text) => text.replace('id: tien-giang', 'id: __proto__') });
    expect(publish(hostile)).toMatchObject({ published: [], problems: [{ code: 'forbidden-key' }] });
    expect(namesIn(hostile)).toEqual(['p/pack.yaml']);
  });

  test('numbers of versions are whole numbers of any length: 10 comes after 9', () => {
    const folder = world({ p: revised('9.0') });
    for (const revision of ['9.9', '9.10', '10.0', '99999999999999999999.0', '100000000000000000000.0']) {
      publish(folder);
      const file = join(folder, 'p/pack.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^revision: .*$/m, `revision: "${revision}"`));
      expect(publish(folder)).toMatchObject({ published: [{ version: `2020.${revision}` }], problems: [] });
    }
  });

  test('a year and a revision have one way to be written, which is their name', () => {
    for (const [written, code] of [
      ['year: 2020.0', 'bad-year'],
      ['year: "02020"', 'bad-year'],
      ['revision: "01.0"', 'bad-revision'],
      ['revision: "1.00"', 'bad-revision'],
    ] as const) {
      const folder = world({ p: (text) => text.replace(new RegExp(`^${written.split(':')[0]}: .*$`, 'm'), written) });
      expect([written, publish(folder)]).toMatchObject([written, { published: [], problems: [{ code }] }]);
      expect(namesIn(folder)).toEqual(['p/pack.yaml']);
    }
  });

  test('a lock in which nothing stands where ids or versions should is told, by loading too', () => {
    const folder = world({ p: same });
    for (const text of ['null', '{ "tien-giang": null }', '{ "tien-giang": { "2020.1.0": null } }']) {
      writeFileSync(join(folder, 'rules.lock.json'), text);
      expect([publish(folder).published, publish(folder).problems.length]).toEqual([[], 1]);
      expect([loadFramework(join(folder, 'p')).framework, loadFramework(join(folder, 'p')).problems.length]).toEqual([undefined, 1]);
    }
  });

  test('a mark of its encoding and the line breaks of Windows do not make another lock', () => {
    const folder = world({ p: same });
    publish(folder);
    const file = join(folder, 'rules.lock.json');
    writeFileSync(file, `\ufeff${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
    expect([codes(folder), loadFramework(join(folder, 'p')).framework?.version]).toEqual([[], '2020.1.0']);
  });

  test('a lock with many lines that nothing stands for is read once, not for each', () => {
    const folder = world({ p: same });
    const many = Array.from({ length: 2000 }, (_, index) => [`x${index}`, { '2020.1.0': `sha256:${'0'.repeat(64)}` }] as const);
    writeFileSync(join(folder, 'rules.lock.json'), JSON.stringify(Object.fromEntries(many), null, 2));
    const { problems } = checkLock(folder);
    expect(problems.length).toBe(2001);
    expect(problems[1999]).toMatchObject({ code: 'revision-missing', where: { line: 3 * 1999 + 3 } });
  }, 20_000);

  test('the commands say it: for people and as JSON', () => {
    const folder = world({ p: same });
    const [first, second] = [run(['lock', folder]), run(['lock', folder, '--check', '--json'])];
    expect([first.code, first.out, first.err]).toEqual([
      0,
      `mới công bố  tien-giang@2020.1.0  ${lock['tien-giang']?.['2020.1.0']}\nMới công bố 1, đã công bố từ trước 0.`,
      '',
    ]);
    expect(JSON.parse(second.out ?? '')).toEqual({
      published: [],
      stood: [{ id: 'tien-giang', version: '2020.1.0', digest: lock['tien-giang']?.['2020.1.0'] }],
      problems: [],
    });
    expect([run(['lock']).code, run(['lock', folder, folder]).code, run(['list', '--check']).code]).toEqual([2, 2, 2]);
  });
});
