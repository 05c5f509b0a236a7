/** The engine's name and version, as every receipt carries them. */
import { version } from '../package.json';

export const engine = `barem@${version}`;
