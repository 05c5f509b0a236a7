/** What a page of HTML may not be: invalid, or made of more than a page to be read is made of. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { tagsOf } from './page.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'doctype-style': ['error', { style: 'lowercase' }], // as Prettier writes templates of HTML
      'void-style': ['error', { style: 'selfclose' }], // the same
      'long-title': 'off', // a framework is called what its decision calls it
    },
  }),
);

export async function faultsOf(page: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`));
}

const tags =
  'html head meta title style body main section article h1 h2 h3 h4 h5 p small span dl div dt dd table caption thead tbody tr th td ol ul li a figure figcaption strong b svg path text circle rect';
const attributes =
  'lang charset name content class id href scope aria-labelledby aria-label aria-hidden role viewBox preserveAspectRatio d x y cx cy r width height text-anchor';

/** Tags and attributes that are not among these, and whatever would run or be fetched. */
export function strangersIn(page: string): readonly string[] {
  const found = tagsOf(page);
  const named = found.flatMap((tag) => tag.attributes.map(([name]) => name)).filter((name) => name !== '!doctype');
  return [
    ...found.map(({ name }) => name).filter((name) => !tags.split(' ').includes(name)),
    ...named.filter((name) => !attributes.split(' ').includes(name)),
    ...(page.match(/<script|url\(|@import|]]>/gi) ?? []),
  ];
}
