import { defineConfig } from 'html-validate';

/**
 * How the built pages are validated: everything that html-validate recommends, its accessibility rules
 * included, but for what follows, each with its reason.
 */
export const htmlRules = defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // No reader sees blanks at the end of a line of a page that is written by a machine.
    'no-trailing-whitespace': 'off',
    // The quiz and the checklists are forms that send nothing; markup.spec.ts asks the others for a button.
    'wcag/h32': 'off',
    // The values of a facet are checkboxes of one name, which is how a form sends several of them.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // No page has a style sheet or a program of its own: one Content-Security-Policy holds for all.
    'no-style-tag': 'error',
    'no-inline-style': ['error', { allowedProperties: [] }],
  },
});
