/** Texts of TypeScript compiled as files of a host, against what was built. */
import { resolve } from 'node:path';
import ts from 'typescript';

export interface Way {
  readonly resolution: 'node16' | 'bundler';
  readonly ending: 'ts' | 'mts' | 'cts';
  readonly exactOptionalPropertyTypes: boolean;
}
export interface Fault {
  readonly line: number;
  readonly text: string;
}

const modules = {
  node16: { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
};

/** What lies on the disk is parsed once for each way of resolving. */
const parsedFor = { node16: new Map<string, ts.SourceFile>(), bundler: new Map<string, ts.SourceFile>() };

/** The errors in each text; of those outside them, in the package's own declarations, all are told under each. */
export function errorsIn<K extends string>(texts: Readonly<Record<K, string>>, way: Way): Readonly<Record<K, readonly Fault[]>> {
  const { resolution, ending, exactOptionalPropertyTypes } = way;
  const options: ts.CompilerOptions = {
    ...modules[resolution],
    exactOptionalPropertyTypes,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    lib: ['lib.es2022.d.ts'],
    skipDefaultLibCheck: true,
    types: [],
  };
  const names = Object.keys(texts) as K[];
  const files = new Map(names.map((name) => [resolve(`test/types/${name}.host.${ending}`), texts[name]]));
  const disk = ts.createCompilerHost(options);
  const parsed = parsedFor[resolution];
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => files.has(file) || disk.fileExists(file),
    readFile: (file) => files.get(file) ?? disk.readFile(file),
    getSourceFile: (file, how, ...rest) => {
      const text = files.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, how);
      const found = parsed.get(file) ?? disk.getSourceFile(file, how, ...rest);
      if (found) parsed.set(file, found);
      return found;
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const all = ts.getPreEmitDiagnostics(program);
  const errors = names.map((name): [K, readonly Fault[]] => [name, all.flatMap((one) => told(one, name, files))]);
  return Object.fromEntries(errors) as Record<K, readonly Fault[]>;
}

function told({ file, start = 0, messageText }: ts.Diagnostic, name: string, files: ReadonlyMap<string, string>): readonly Fault[] {
  const text = ts.flattenDiagnosticMessageText(messageText, '\n');
  if (!file || !files.has(file.fileName)) return [{ line: 0, text: `${file?.fileName ?? ''}: ${text}` }];
  return file.fileName.includes(`/${name}.host.`) ? [{ line: file.getLineAndCharacterOfPosition(start).line + 1, text }] : [];
}
