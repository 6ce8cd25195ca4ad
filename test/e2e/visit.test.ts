// SPDX-License-Identifier: EUPL-1.2
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFailed, test, vi } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type DemoProgram, openDemo } from '../support/program.ts'
import { answer, handIn } from './visit/answering.ts'
import { share, takeOver } from './visit/deciding.ts'
import { accept, invite, nameDelegation } from './visit/inviting.ts'
import { draft, finish, react } from './visit/reporting.ts'
import { openStory, type Story } from './visit/story.ts'
import { talk } from './visit/talking.ts'

// Every page is checked for accessibility: slow on a busy machine. The acts follow each other.
vi.setConfig({ testTimeout: 120_000 })

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
  // Nothing that anybody's browser complained of, dialogs and requests to elsewhere included.
  afterEach(() => expect(story.faults()).toEqual([]))
  beforeEach(() => onTestFailed(async () => void process.stderr.write(`${await story.scene()}\n`)))

  test('the secretary invites, the municipality comes in with the code and accepts', async () => {
    await accept(story, await invite(story))
    await nameDelegation(story)
  })
  test('the municipality fills in its self-image together, and hands it in once it was seen', async () => {
    await answer(story)
    await handIn(story)
  })
  test('the day is fixed, a member prepares the talk, and the talk is held', () => talk(story))
  test('a draft is written, released by two, reacted to, answered and released by two again', async () => {
    await draft(story)
    await react(story)
    await finish(story)
  })
  test('the municipality decides who reads its report and what it does with it', async () => {
    await share(story)
    await takeOver(story)
  })
})
