import { join } from 'node:path';

/**
 * Where everything generated lives that is neither published nor committed: locks, reports, unpacked
 * tools. It is inside `node_modules`, so removing that folder removes every trace of a build.
 *
 * @param root The project's top folder.
 */
export function cacheFolder(root: string): string {
  return join(root, 'node_modules', '.cache', 'kyokun');
}
