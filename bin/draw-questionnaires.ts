// SPDX-License-Identifier: EUPL-1.2
// Draws every version of every questionnaire into docs/. Run: node bin/run.mjs draw-questionnaires
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { questionnaires } from '../content/questionnaires/index.ts'
import { drawQuestionnaire } from '../src/kernel/questionnaire/diagram.ts'

for (const questionnaire of questionnaires.flat()) {
  const name = `questionnaire-${questionnaire.code}-${questionnaire.version}.md`
  writeFileSync(join(import.meta.dirname, '../docs', name), drawQuestionnaire(questionnaire))
  console.log(`docs/${name}`)
}
