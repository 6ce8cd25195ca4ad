// SPDX-License-Identifier: EUPL-1.2
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type DemoProgram, openDemo } from '../support/program.ts'
import { accept, invite, nameDelegation } from './visit/inviting.ts'
import { openStory, type Story } from './visit/story.ts'

// Every page is checked for accessibility: slow on a busy machine. The acts follow each other.
vi.setConfig({ testTimeout: 90_000, sequence: { shuffle: false } })

let browser: Browser
let program: DemoProgram
let story: Story

beforeAll(async () => {
  program = await openDemo()
  browser = await openBrowser()
  story = openStory(browser, program)
})
afterAll(async () => {
  await browser.close()
  await program.close()
})

describe('one visit, walked in the browser by the people of the demo', () => {
  test('the secretary invites, the municipality comes in with the code and accepts', async () => {
    const code = await invite(story)
    await accept(story, code)
    await nameDelegation(story)
    expect(story.faults()).toEqual([])
  })
})
