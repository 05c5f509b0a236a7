/** A host's server, in a process of its own: what it is asked and what it answers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { environment } from './installed.ts';

export interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}
export interface Server {
  readonly ask: (method: string, path: string, data?: unknown) => Promise<Reply>;
  readonly stop: () => Promise<unknown>;
}

/** It prints its port once it listens. */
export async function start(file: string, database: string): Promise<Server> {
  const running = spawn(process.execPath, [file, database], { env: environment(), stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await Promise.race([once(running.stdout, 'data'), once(running, 'exit')])) as [unknown];
  return {
    ask: async (method, path, data) => {
      const reply = await fetch(`http://127.0.0.1:${String(port).trim()}${path}`, { method, body: JSON.stringify(data) ?? null });
      return { status: reply.status, body: (await reply.json()) as Reply['body'] };
    },
    stop: () => {
      running.kill();
      return once(running, 'exit');
    },
  };
}
