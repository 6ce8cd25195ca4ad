// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { drawQuestionnaire, drawSection } from './diagram.ts'
import { aQuestion, aQuestionnaire, aTopic } from './testing.ts'

describe('the drawing of a section', () => {
  it('shows every question and the answers that lead to a follow-up', () => {
    const topic = aTopic(
      [
        { ...aQuestion('a'), label: 'Weet u "wie"?' },
        aQuestion('b-2', { question: 'a', isOneOf: ['yes', 'partly'] }),
        aQuestion('c', { question: 'b-2', answered: true }),
      ],
      { apart: true },
    )
    expect(drawSection({ code: 'section', title: 'Een deel', topics: [topic] })).toBe(
      [
        'flowchart LR',
        '  subgraph q_topic["1 Een onderwerp (apart)"]',
        '    q_a["a · yesPartlyNo<br>Weet u #34;wie#34;?"]',
        '    q_b_2["b-2 · yesPartlyNo<br>Een vraag"]',
        '    q_c["c · yesPartlyNo<br>Een vraag"]',
        '    q_a -->|"Ja / Deels"| q_b_2',
        '    q_b_2 -->|"beantwoord"| q_c',
        '  end',
      ].join('\n'),
    )
  })
})

describe('the drawing of a questionnaire', () => {
  it('is a page with a drawing per section', () => {
    const section = { code: 'section', title: 'Een deel', topics: [aTopic([aQuestion('a')])] }
    expect(drawQuestionnaire(aQuestionnaire([], { sections: [section] }))).toBe(
      `# Een lijst (sample, version 1)\n\n## Een deel\n\n\`\`\`mermaid\n${drawSection(section)}\n\`\`\`\n`,
    )
  })
})
