// SPDX-License-Identifier: EUPL-1.2
// Writes docs/GLOSSARY.md from content/glossary.ts. Run: node bin/run.mjs glossary
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { glossary } from '../content/glossary.ts'
import { glossaryPage } from './docs/glossary-page.ts'

writeFileSync(join(import.meta.dirname, '../docs/GLOSSARY.md'), glossaryPage(glossary))
console.log(`docs/GLOSSARY.md: ${glossary.length} terms`)
