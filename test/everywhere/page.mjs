/** The same in a page: packs and submissions come as plain data, the digests from the library as it was bundled. */
import * as root from 'barem';
import * as read from 'barem/read';
import { en } from 'barem/say/en';
import * as vi from 'barem/say/vi';
import { differences } from './again.mjs';
import { stockOf } from './stock.mjs';

const barem = { ...root, ...read, ...vi, en };
const readers = {
  pack: ({ pack }) => barem.compile(barem.readPack(pack).pack).framework,
  submission: ({ data }) => barem.readSubmission(data),
  succession: ({ succession }) => barem.readSuccession(succession).succession,
};

window.again = async (address) => {
  const { ruleSets, kept } = await (await fetch(address)).json();
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  const offset = new Date('2023-07-01').getTimezoneOffset();
  return { locale, offset, differences: differences(barem, stockOf(ruleSets, readers), kept) };
};
