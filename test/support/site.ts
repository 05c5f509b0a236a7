/** A host's page as it is put on the web: built by Vite, served with the headers of its own configuration. */
import { type PreviewServer, preview } from 'vite';
import { node } from './installed.ts';

export interface Site {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function serveSite(root: string, vite: string): Promise<Site> {
  const { status, said } = node([vite, 'build'], root);
  if (status !== 0) throw new Error(said);
  const server: PreviewServer = await preview({ root, preview: { port: 0, host: '127.0.0.1' } });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
