// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { buildingBlocks } from './building-blocks.ts'
import { sectionTexts } from './sections.ts'
import { disclaimer, shareWithCouncil } from './standing-texts.ts'
import { warningWords } from './warning-words.ts'

test('every building block has a code of its own, a place to stand, and something the writer must fill in', () => {
  expect(new Set(buildingBlocks.map(block => block.code)).size).toBe(buildingBlocks.length)
  for (const block of buildingBlocks) {
    expect([...Object.keys(sectionTexts), 'perspective']).toContain(block.section)
    expect(block.text).toMatch(/\[[^\]]+\]/)
    expect(block.title !== undefined, block.code).toBe(block.section === 'perspective')
  }
})

test('our own texts use no word that we warn for', () => {
  const texts = [
    ...buildingBlocks.map(block => `${block.title ?? ''} ${block.text}`),
    shareWithCouncil.text,
    ...Object.values(sectionTexts).map(text => `${text.title} ${text.help}`),
  ].map(text => text.toLowerCase())
  for (const text of texts)
    for (const { stem, isWhole } of warningWords)
      expect(text).not.toMatch(new RegExp(`(^|[^\\p{L}])${stem}${isWhole ? '($|[^\\p{L}])' : ''}`, 'u'))
})

test('the disclaimer says that there is no verdict, no mark, and no complete picture', () => {
  for (const words of ['geen oordeel', 'geen cijfer', 'uitputtend en objectief'])
    expect(disclaimer.text).toContain(words)
})
