/** The rule sets, submissions and successions at hand, read by the readers of where we are: of files, or of plain data. */
export function stockOf(ruleSets, { pack, submission, succession }) {
  return {
    ruleSets: ruleSets.map((one) => ({
      framework: pack(one),
      inputs: one.inputs.map((input) => ({ title: input.title, file: input.file, read: submission(input) })),
    })),
    successions: new Map(ruleSets.flatMap((one) => (one.succession ? [[one.folder, succession(one)]] : []))),
  };
}
