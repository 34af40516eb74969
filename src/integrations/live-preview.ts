import { relative, sep } from 'node:path';
import type { HookParameters } from 'astro';

type Server = HookParameters<'astro:server:setup'>['server'];

/** As long as somebody saves one file after the other, what takes longer waits. */
const pause = 500;

/**
 * Shows a change of `content/` at once: the pages' paths are worked out anew and the browser loads its page
 * again. Astro itself would wait for its store, half a second or more.
 *
 * @param afterwards what has to be made anew besides, once there is a pause
 */
export function watchContent(server: Server, root: string, afterwards: () => Promise<void>): void {
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    const [folder, kind] = relative(root, path).split(sep);
    if (folder !== 'content' || kind === undefined) return;
    for (const [name, environment] of Object.entries(server.environments)) {
      // What Astro sends when its own store has changed.
      if (name !== 'client') environment.hot.send('astro:content-changed', {});
    }
    if (!isModule(server, path)) server.environments.client.hot.send({ type: 'full-reload', path: '*' });
    clearTimeout(waiting);
    waiting = setTimeout(() => void afterwards(), pause);
  });
}

/** Whether a page has been made of the file: then Vite has its browser load it again. */
function isModule(server: Server, path: string): boolean {
  return Object.values(server.environments).some(
    ({ moduleGraph }) => (moduleGraph.getModulesByFile(path.split(sep).join('/'))?.size ?? 0) > 0,
  );
}
