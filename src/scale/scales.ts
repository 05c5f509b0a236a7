/** The table of scales: a new kind is its file and one line here. */
import type { ScaleKind } from '../shape/pack.ts';
import { bands } from './bands.ts';
import { deduct } from './deduct.ts';
import { each } from './each.ts';
import { options } from './options.ts';
import { proportional } from './proportional.ts';
import type { Scale } from './scale.ts';

export const scales = { bands, proportional, each, deduct, options } satisfies { [K in ScaleKind]: Scale<K> };

export const scaleKinds = /* @__PURE__ */ Object.keys(scales) as readonly ScaleKind[];

/** The kind as the rest of the house sees it, whatever its terms. */
export const scaleOf = (kind: ScaleKind): Scale<ScaleKind> => scales[kind] as Scale<ScaleKind>;
