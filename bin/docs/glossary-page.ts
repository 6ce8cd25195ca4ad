// SPDX-License-Identifier: EUPL-1.2
import type { Term } from '../../content/glossary.ts'

/** The glossary as a page of Markdown: the Dutch term, its one English name, and what it means. */
export function glossaryPage(terms: readonly Term[]): string {
  const rows = terms.map(({ dutch, english, meaning }) => `| ${dutch} | ${english} | ${meaning} |`)
  return `${[
    '# Glossary',
    '',
    'Each Dutch term and its one English name in the code. Made from `content/glossary.ts`, which the page /begrippen shows too.',
    'Run: `node bin/run.mjs glossary`.',
    '',
    '| Dutch | in the code | meaning |',
    '|---|---|---|',
    ...rows,
  ].join('\n')}\n`
}
