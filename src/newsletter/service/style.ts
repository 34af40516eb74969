import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const styles = join(import.meta.dirname, '..', '..', 'styles');

/** The style sheet of the service's pages: the site's colours, type and elements, and what forms need. */
export function readStyle(): string {
  return ['tokens.css', 'base.css', 'service.css']
    .map((name) => readFileSync(join(styles, name), 'utf8'))
    .join('\n');
}
