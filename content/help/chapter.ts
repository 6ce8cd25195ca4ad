// SPDX-License-Identifier: EUPL-1.2
import type { HelpChapter as Chapter } from '../../src/kernel/page-help.ts'
import type { GlossaryWord } from '../glossary.ts'

/** Help of pages that belong together; each word it explains stands in the glossary. */
export type HelpChapter = Chapter<GlossaryWord>
